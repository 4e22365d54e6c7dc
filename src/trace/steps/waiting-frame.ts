import { edgeById } from '../../engine/edges'
import { type Derivation, stageCount } from '../derivation/derivation'
import type { Frame, Shown } from './frame'
import type { Trace } from './trace'

/** The numbers that wait: nodes by position, edges by id. */
interface Waiting {
  readonly values: ReadonlySet<number>
  readonly gradients: ReadonlySet<number>
  readonly contributions: ReadonlySet<string>
}

/**
 * What a frame shows while only some stages of its step's derivations are shown: a number that the step computes waits
 * for the last stage of its own derivation.
 */
export function waitingFrame(
  trace: Trace,
  frame: Frame,
  derivations: readonly Derivation[],
  stages: number,
): Frame {
  const unfinished = derivations.filter((_, i) => stageCount(derivations.slice(0, i + 1)) > stages)
  if (unfinished.length === 0) return frame
  const { values, gradients, contributions } = waitingFor(trace, frame.index, unfinished)
  return {
    ...frame,
    values: without(frame.values, values),
    gradients: without(frame.gradients, gradients),
    contributions: without(frame.contributions, contributions),
  }
}

/** The results of some derivations that are shown from this step on, and not from an earlier one. */
function waitingFor(trace: Trace, index: number, unfinished: readonly Derivation[]): Waiting {
  const { graph, valueShownAt, gradientShownAt, contributionShownAt } = trace
  const results = unfinished.flatMap(({ result }) => result ?? [])
  const newly = <Key>(shownAt: ReadonlyMap<Key, number>, keys: readonly Key[]): ReadonlySet<Key> =>
    new Set(keys.filter((key) => shownAt.get(key) === index))
  const ids = (role: 'value' | 'gradient'): readonly string[] =>
    results.filter((each) => each.role === role).map(({ id }) => id)
  const nodes = (of: readonly string[]): readonly number[] =>
    of.flatMap((id) => graph.positions.get(id) ?? edgeById(graph, id)?.from ?? [])
  return {
    values: newly(valueShownAt, nodes(ids('value'))),
    gradients: newly(gradientShownAt, nodes(ids('gradient'))),
    contributions: newly(contributionShownAt, ids('gradient')),
  }
}

function without<Key>({ get, has }: Shown<Key>, waiting: ReadonlySet<Key>): Shown<Key> {
  if (waiting.size === 0) return { get, has }
  return {
    get: (key) => (waiting.has(key) ? undefined : get(key)),
    has: (key) => !waiting.has(key) && has(key),
  }
}
