import type { Edge } from '../../engine/edges'
import { type Graph, nodeAt } from '../../engine/graph'
import type { Frame } from '../../trace/steps/frame'
import type { LineStep, Step } from '../../trace/steps/step'
import type { Trace } from '../../trace/steps/trace'
import type { CodeLine, LayerPhase } from '../code-line'

/** Something that a step does at a node: all of a phase, or of one operand. */
interface NodeWork {
  readonly phase: LayerPhase
  readonly node: number
  readonly operand?: number
}

/** The indices of the lines of layers that do what a frame is about, whichever lines of whichever layers that are. */
export function layerLinesAtWork(
  lines: readonly CodeLine[],
  trace: Trace,
  { step }: Pick<Frame, 'step'>,
): readonly number[] {
  const works = step ? worksOf(trace, step) : []
  const lit = new Set(works.flatMap((work) => linesOf(lines, trace.graph, work)))
  return [...lit].sort((a, b) => a - b)
}

function worksOf(trace: Trace, step: Step): readonly NodeWork[] {
  const { node } = step
  switch (step.kind) {
    case 'forward':
    case 'backward':
      return [{ phase: step.kind, node }]
    case 'seed':
    case 'upstream':
      return [{ phase: 'arrival', node }]
    case 'local':
    case 'product':
      return [backTo(step.edge)]
    case 'sum':
      return []
    case 'line':
      return lineWorks(trace, step)
  }
}

const backTo = ({ to, operand }: Edge): NodeWork => ({ phase: 'backward', node: to, operand })

/** What gives a line of algebra its gradients; its values, if it refers to no gradient. */
function lineWorks({ gradientEdges }: Trace, { lights }: LineStep): readonly NodeWork[] {
  if (lights.gradients.size === 0)
    return Array.from(lights.values, (node): NodeWork => ({ phase: 'forward', node }))
  return [...lights.gradients].flatMap((position) => (gradientEdges.get(position) ?? []).map(backTo))
}

/** The lines about the innermost layer that a node is part of and that there are lines about. */
function linesOf(
  lines: readonly CodeLine[],
  graph: Graph,
  { phase, node, operand }: NodeWork,
): readonly number[] {
  const own = ownOp(graph, node)
  for (const op of [own, ...opsAround(graph, node)]) {
    const found = lines.flatMap(({ inLayer }, at) =>
      op !== undefined && inLayer?.phases.includes(phase) && inLayer.ops.includes(op)
        ? [{ at, operands: inLayer.operands }]
        : [],
    )
    // The operands of a node inside a layer are not those of the layer.
    const isOfOperand = ({ operands }: (typeof found)[number]): boolean =>
      op !== own || operand === undefined || operands.length === 0 || operands.includes(operand)
    if (found.length > 0) return found.filter(isOfOperand).map(({ at }) => at)
  }
  return []
}

function ownOp(graph: Graph, position: number): string | undefined {
  const node = nodeAt(graph, position)
  return node.kind === 'operation' ? node.op.name : undefined
}

/** The ops that the groups around a node compute, an inner one before the one around it. */
const opsAround = ({ groups, ...graph }: Graph, position: number): readonly (string | undefined)[] =>
  groups.filter(({ members }) => members.includes(nodeAt(graph, position).id)).map(({ op }) => op?.name)
