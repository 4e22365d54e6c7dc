import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { plainProse } from '../../i18n/prose-pieces'
import type { Lesson, LessonPart } from '../../lessons/lesson'
import { openByDefault, seenGraphOf } from '../../program/program-graphs'
import { programTrace } from '../../program/program-trace'
import { graphWithBlankDigit } from '../../state/session/blank-digit'
import { lossName } from '../../trace/steps/loss-name'

/** Reading speed for sentences with formulas: about half of the 240 words per minute of easy English prose. */
const wordsPerMinute = 120

/** Time to follow the numbers of one step through the graph and the formula. */
const secondsPerStep = 5

const countWords = (text: string): number =>
  plainProse(text)
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length

/** The number of steps of a part as it opens. */
function countSteps(part: LessonPart): number {
  graphWithBlankDigit(part)
  const { upstream } = part.setup
  const graph = seenGraphOf(part, openByDefault(part))
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  return programTrace(part, run, 'detail', lossName(graph, upstream !== undefined)).steps.length
}

/** What a part asks of a reader: steps to follow, and words to read, in English. */
export function workOf(part: LessonPart): { readonly steps: number; readonly words: number } {
  const texts = [...part.said.map(({ text }) => text), part.conclusion.text, ...(part.notes ?? [])]
  return { steps: countSteps(part), words: texts.reduce((sum, { en }) => sum + countWords(en), 0) }
}

/** About how many minutes a lesson takes: 5 seconds for each step of its parts, and a minute for 120 words. */
export function lessonMinutes({ parts }: Pick<Lesson, 'parts'>): number {
  const seconds = parts
    .map(workOf)
    .map(({ steps, words }) => steps * secondsPerStep + (60 * words) / wordsPerMinute)
  return Math.max(1, Math.round(seconds.reduce((sum, each) => sum + each, 0) / 60))
}
