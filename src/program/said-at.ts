import type { Text } from '../i18n/text'
import type { Trace } from '../trace/steps/trace'
import { pointStep } from './point-step'
import type { Program } from './program'

/**
 * The narration after step `index` of a trace: the last stretch that has been reached, with any others that
 * start at the same step.
 */
export function saidAt({ said = [] }: Pick<Program, 'said'>, trace: Trace, index: number): readonly Text[] {
  const reached = said
    .map(({ from, text }) => ({ text, at: pointStep(trace, from) ?? Number.POSITIVE_INFINITY }))
    .filter(({ at }) => at <= index)
  const last = reached.at(-1)
  return last ? reached.filter(({ at }) => at === last.at).map(({ text }) => text) : []
}
