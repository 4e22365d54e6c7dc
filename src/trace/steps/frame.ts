import { edgesInto, edgesOf } from '../../engine/edges'
import type { Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import type { LineStep, Step } from './step'
import type { Trace } from './trace'

export type Phase = 'start' | 'forward' | 'backward'

/** What is at work in a frame: one node, the numbers that enter it and the numbers that leave it. */
export interface Lit {
  readonly node?: number
  /** All nodes that a line of algebra speaks of, where there are several. */
  readonly nodes?: ReadonlySet<number>
  /** Edge ids whose forward value enters the node at work. */
  readonly valuesIn: ReadonlySet<string>
  /** Whether the node's value leaves. */
  readonly valueOut: boolean
  /** Edge ids whose contribution enters the node at work; the output's seed is not an edge. */
  readonly gradientsIn: ReadonlySet<string>
  /** Edge ids that a contribution leaves on. */
  readonly gradientsOut: ReadonlySet<string>
  /** Whether the node uses what it remembers from the forward pass. */
  readonly remembers: boolean
  /** Whether the gradient of the node at work takes part. */
  readonly gradient: boolean
}

/** What is known and what is lit after a number of steps. Numbers that are not known yet are absent. */
export interface Frame {
  readonly index: number
  /** The step that was just done; absent at the start. */
  readonly step?: Step
  readonly phase: Phase
  /** By node position. */
  readonly values: ReadonlyMap<number, Tensor>
  readonly gradients: ReadonlyMap<number, Tensor>
  /** By edge id. */
  readonly contributions: ReadonlyMap<string, Tensor>
  readonly lit: Lit
}

/** What was shown after step `index` (0 = nothing done yet); the same whichever way it was reached. */
export function frameAt(trace: Trace, run: Run, index: number): Frame {
  const step = trace.steps[index - 1]
  return {
    index,
    ...(step && { step }),
    phase: !step ? 'start' : step.kind === 'forward' ? 'forward' : 'backward',
    values: shown(trace.valueShownAt, index, (node) => run.values[node]),
    gradients: shown(trace.gradientShownAt, index, (node) => run.gradients.get(node)),
    contributions: contributionsShown(trace, run, index),
    lit: litBy(trace, step),
  }
}

function shown<Key>(
  shownAt: ReadonlyMap<Key, number>,
  index: number,
  tensorOf: (key: Key) => Tensor | undefined,
): ReadonlyMap<Key, Tensor> {
  const result = new Map<Key, Tensor>()
  for (const [key, at] of shownAt) {
    const tensor = at <= index ? tensorOf(key) : undefined
    if (tensor) result.set(key, tensor)
  }
  return result
}

function contributionsShown(trace: Trace, run: Run, index: number): ReadonlyMap<string, Tensor> {
  const edges = new Map([...trace.gradientEdges.values()].flat().map((edge) => [edge.id, edge]))
  return shown(trace.contributionShownAt, index, (id) => {
    const edge = edges.get(id)
    return edge && run.contributions.get(edge.to)?.[edge.operand]
  })
}

const nothingLit: Lit = {
  valuesIn: new Set(),
  valueOut: false,
  gradientsIn: new Set(),
  gradientsOut: new Set(),
  remembers: false,
  gradient: false,
}

function litBy(trace: Trace, step: Step | undefined): Lit {
  if (!step) return nothingLit
  const lit = { ...nothingLit, node: step.node }
  const arriving = new Set((trace.gradientEdges.get(step.node) ?? []).map((edge) => edge.id))
  const into = edgesInto(trace.graph, step.node)
  switch (step.kind) {
    case 'line':
      return litByLine(trace, step)
    case 'forward':
      return { ...lit, valuesIn: new Set(into.map((edge) => edge.id)), valueOut: true }
    case 'seed':
      return { ...lit, gradient: true }
    case 'upstream':
    case 'sum':
      return { ...lit, gradientsIn: arriving, gradient: true }
    case 'local':
      return { ...lit, remembers: true, gradientsOut: new Set([step.edge.id]) }
    case 'product':
      return {
        ...lit,
        gradientsIn: arriving,
        gradient: true,
        remembers: true,
        gradientsOut: new Set([step.edge.id]),
      }
    case 'backward': {
      const sent = into.filter((edge) => trace.contributionShownAt.has(edge.id))
      return {
        ...lit,
        gradientsIn: arriving,
        gradient: true,
        remembers: true,
        gradientsOut: new Set(sent.map((edge) => edge.id)),
      }
    }
  }
}

/** The numbers that a line of algebra speaks of, on every edge that shows them. */
function litByLine({ graph, contributionShownAt }: Trace, { node, lights }: LineStep): Lit {
  const edges = edgesOf(graph)
  const from = (positions: ReadonlySet<number>): string[] =>
    edges.filter((edge) => positions.has(edge.from)).map((edge) => edge.id)
  return {
    ...nothingLit,
    node,
    nodes: new Set([...lights.values, ...lights.gradients]),
    valuesIn: new Set(from(lights.values)),
    valueOut: lights.values.has(node),
    gradientsOut: new Set(from(lights.gradients).filter((id) => contributionShownAt.has(id))),
    gradient: lights.gradients.has(node),
  }
}
