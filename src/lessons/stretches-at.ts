import type { Text } from '../i18n/text'
import { required } from '../lib/required'
import type { Trace } from '../trace/trace'
import type { LessonPart } from './lesson'
import { momentStep } from './moment-step'

/** What a lesson says after step `index` of a trace: the last stretch whose moment has been reached, with those of the same step. */
export function stretchesAt({ id, stretches }: LessonPart, trace: Trace, index: number): readonly Text[] {
  const reached = stretches
    .map(({ from, text }) => ({ text, at: momentStep(trace, from) ?? Number.POSITIVE_INFINITY }))
    .filter(({ at }) => at <= index)
  const last = required(reached.at(-1), `the part ${id} says nothing at step ${index}`)
  return reached.filter(({ at }) => at === last.at).map(({ text }) => text)
}
