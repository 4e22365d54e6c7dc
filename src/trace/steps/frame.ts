import { edgeById, edgesInto, edgesOutOf } from '../../engine/edges'
import type { Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import type { LineStep, Step } from './step'
import { isShownAt, type Trace } from './trace'
import { usesKept } from './uses-kept'

export type Phase = 'start' | 'forward' | 'backward'

/** What is active in a frame: one node, the numbers that enter it and the numbers that leave it. */
export interface Lit {
  readonly node?: number
  /** All nodes that a line of algebra refers to, if there are several. */
  readonly nodes?: ReadonlySet<number>
  /** Edge ids whose forward value enters the active node. */
  readonly valuesIn: ReadonlySet<string>
  /** Whether the node's value leaves it. */
  readonly valueOut: boolean
  /** Edge ids whose contribution enters the active node; the output's seed is not an edge. */
  readonly gradientsIn: ReadonlySet<string>
  /** Edge ids along which a contribution leaves. */
  readonly gradientsOut: ReadonlySet<string>
  /** Whether the node uses what it remembers from the forward pass. */
  readonly remembers: boolean
  /** Whether the gradient of the active node is involved. */
  readonly gradient: boolean
}

/** Numbers that are looked up in place: a frame copies none, so it costs the same however many it shows. */
export interface Shown<Key> {
  /** Absent if the number is not known yet. */
  readonly get: (key: Key) => Tensor | undefined
  readonly has: (key: Key) => boolean
}

/** What is known and what is highlighted after a number of steps. */
export interface Frame {
  readonly index: number
  /** The step that was just done; absent at the start. */
  readonly step?: Step
  readonly phase: Phase
  /** By node position. */
  readonly values: Shown<number>
  readonly gradients: Shown<number>
  /** By edge id. */
  readonly contributions: Shown<string>
  readonly lit: Lit
}

/** What is shown after step `index` (0 = nothing done yet); the same however it was reached. */
export function frameAt(trace: Trace, run: Run, index: number): Frame {
  const step = trace.steps[index - 1]
  return {
    index,
    ...(step && { step }),
    phase: !step ? 'start' : step.kind === 'forward' ? 'forward' : 'backward',
    values: shown(trace.valueShownAt, index, (node) => run.values[node]),
    gradients: shown(trace.gradientShownAt, index, (node) => run.gradients.get(node)),
    contributions: shown(trace.contributionShownAt, index, (id) => {
      const edge = edgeById(trace.graph, id)
      return edge && run.contributions.get(edge.to)?.[edge.operand]
    }),
    lit: litAt(trace, index),
  }
}

function shown<Key>(
  shownAt: ReadonlyMap<Key, number>,
  index: number,
  tensorOf: (key: Key) => Tensor | undefined,
): Shown<Key> {
  const get = (key: Key): Tensor | undefined => (isShownAt(shownAt, key, index) ? tensorOf(key) : undefined)
  return { get, has: (key) => get(key) !== undefined }
}

const nothingLit: Lit = {
  valuesIn: new Set(),
  valueOut: false,
  gradientsIn: new Set(),
  gradientsOut: new Set(),
  remembers: false,
  gradient: false,
}

const known = new WeakMap<Trace, Map<number, Lit>>()

/** What is highlighted after step `index`: the same object each time. */
function litAt(trace: Trace, index: number): Lit {
  const ofTrace = known.get(trace) ?? new Map<number, Lit>()
  known.set(trace, ofTrace)
  const lit = ofTrace.get(index) ?? litBy(trace, trace.steps[index - 1])
  ofTrace.set(index, lit)
  return lit
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
    case 'upstream':
    case 'sum':
      return { ...lit, gradientsIn: arriving, gradient: true }
    case 'local':
      return { ...lit, remembers: usesKept(trace.graph, step.node), gradientsOut: new Set([step.edge.id]) }
    case 'product':
      return {
        ...lit,
        gradientsIn: arriving,
        gradient: true,
        remembers: usesKept(trace.graph, step.node),
        gradientsOut: new Set([step.edge.id]),
      }
    case 'backward': {
      const sent = into.filter((edge) => trace.contributionShownAt.has(edge.id))
      return {
        ...lit,
        gradientsIn: arriving,
        gradient: true,
        remembers: usesKept(trace.graph, step.node),
        gradientsOut: new Set(sent.map((edge) => edge.id)),
      }
    }
  }
}

/** The numbers that a line of algebra refers to, on every edge that shows them. */
function litByLine({ graph, contributionShownAt }: Trace, { node, lights }: LineStep): Lit {
  const from = (positions: ReadonlySet<number>): string[] =>
    [...positions].flatMap((position) => edgesOutOf(graph, position).map(({ id }) => id))
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
