import type { Trace } from '../trace/steps/trace'
import type { Told } from '../trace/words/told'
import { pointStep } from './point-step'
import type { Program } from './program'

/**
 * The narration after step `index` of a trace: the last stretch that has been reached, with any others that
 * start at the same step, and after the last step the conclusion.
 */
export function saidAt(
  { said = [], conclusion }: Pick<Program, 'said' | 'conclusion'>,
  trace: Trace,
  index: number,
): readonly Told[] {
  const reached = said
    .map((stretch) => ({ stretch, at: pointStep(trace, stretch.from) ?? Number.POSITIVE_INFINITY }))
    .filter(({ at }) => at <= index)
  const last = reached.at(-1)
  const told = last ? reached.filter(({ at }) => at === last.at).map(({ stretch }) => stretch) : []
  return conclusion && index === trace.steps.length ? [...told, conclusion] : told
}

/** The stretch of the narration that begins with step `index`; the first, if there are several, and none if none does. */
export const saidFrom = (
  { said = [] }: Pick<Program, 'said'>,
  trace: Trace,
  index: number,
): Told | undefined => said.find(({ from }) => pointStep(trace, from) === index)
