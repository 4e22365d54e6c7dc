import type { Formula } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import { evaluate } from '../../engine/formula/value'
import type { Graph } from '../../engine/graph'
import { type Run, runGraph } from '../../engine/run'
import { entryAt, generate, type Tensor } from '../../engine/tensor'
import { withInputs } from '../../engine/with-inputs'
import { runNumbers } from '../../trace/symbols/run-numbers'
import { placeOf } from '../questions/place'
import type { NumberQuestion } from '../questions/question'
import { isClose } from './close'

/** Other numbers of the same signs, each changed by another factor, so that nothing is equal by luck. */
const other = ({ shape, data }: Tensor, seed: number): Tensor =>
  generate(shape, (at) => entryAt(data, at) * (1.13 + 0.17 * Math.sin(7 * seed + 3 * at + 1)))

/** What the letters of a formula follow from: the inputs behind their values, and the upstream gradient. */
function sourcesOf(formula: Formula, graph: Graph): { nodes: ReadonlySet<number>; hasGradient: boolean } {
  const quantities = allParts(formula).flatMap((part) => (part.kind === 'symbol' ? [part.of] : []))
  const nodes = new Set<number>()
  const visit = (position: number | undefined): void => {
    if (position === undefined || nodes.has(position)) return
    nodes.add(position)
    const node = graph.nodes[position]
    if (node?.kind === 'operation') node.inputs.forEach(visit)
  }
  for (const { role, id } of quantities) if (role !== 'gradient') visit(graph.positions.get(id))
  return { nodes, hasGradient: quantities.some(({ role }) => role === 'gradient') }
}

/**
 * The run with other numbers for the letters of a formula. Numbers that are not among them stay, since they may be
 * written as numbers beside the letters; so do targets.
 */
function elsewhere({ graph, gradients }: Run, formula: Formula): Run {
  const { nodes, hasGradient } = sourcesOf(formula, graph)
  const inputs = graph.nodes.flatMap((node, position) =>
    node.kind === 'input' && gradients.has(position) && nodes.has(position)
      ? [[node.id, other(node.value, position)] as const]
      : [],
  )
  const upstream = gradients.get(graph.output)
  const isSeed = upstream?.shape.length === 0 && entryAt(upstream.data, 0) === 1
  const isChanged = hasGradient && !isSeed && upstream !== undefined
  return runGraph(withInputs(graph, new Map(inputs)), isChanged ? other(upstream, graph.output) : upstream)
}

/**
 * Whether an expression with letters gives the number that is asked for with other numbers for them too; true if that
 * cannot be told.
 */
export function holdsElsewhere({ asked, entry, place }: NumberQuestion, formula: Formula): boolean {
  const run = elsewhere(place.run, formula)
  const truth = placeOf(run, asked.number)?.truth.data[entry]
  if (truth === undefined) return true
  try {
    const { data } = evaluate(formula, { ...runNumbers(run), number: (value) => value })
    return isClose({ value: entryAt(data, 0) }, truth)
  } catch {
    return true
  }
}
