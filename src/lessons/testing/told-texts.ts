import type { Numbers } from '../../engine/formula/equation'
import type { Names } from '../../engine/formula/read/names'
import { halfWidth } from '../../engine/numerical-gradient'
import { type Run, runGraph } from '../../engine/run'
import type { Text } from '../../i18n/text'
import { required } from '../../lib/required'
import type { AlgebraLine } from '../../trace/algebra/algebra-line'
import { lossName } from '../../trace/steps/loss-name'
import { runNames, runNumbers } from '../../trace/symbols/run-numbers'
import { fittingText, type Told, toldText } from '../../trace/words/told'
import { lessons } from '../all'
import type { Lesson, LessonPart } from '../lesson'
import { doubledTargets } from './doubled-targets'
import { ownNumbers, type PartNumbers } from './judge-part'
import { otherPartNumbers } from './other-part-numbers'

/** A text of a lesson for some numbers, and what the formulas in it refer to. */
export interface ToldText {
  readonly where: string
  /** As it is read. */
  readonly text: Text
  /** As it is written, with places for numbers. */
  readonly written: Text
  readonly run: Run
  readonly loss: string
  readonly names: Names
  readonly numbers: Numbers
  /** What each letter may be assumed to stand for, as `letter = value`. */
  readonly suppositions: ReadonlySet<string>
}

/** What a line assumes its letters to be: numbers or, if it distinguishes two cases, each other. */
const suppositionsOf = ({ at, suppose, distinct }: AlgebraLine): readonly string[] => [
  ...Object.entries({ ...at, ...suppose?.letters }).map(([letter, value]) => `${letter} = ${value}`),
  ...(distinct ? [distinct.join(' = ')] : []),
]

/** The rule of a line, or of what is said in its place. */
const ruleOf = ({ rule, provided }: AlgebraLine): Told => ({
  text: rule,
  ...(provided && { provided: { holds: provided.holds, otherwise: provided.otherwise.rule } }),
})

/** Every text of a part of a lesson that may contain a formula or a number, for its own numbers or for others. */
export function textsOf(
  lesson: string,
  part: LessonPart,
  { graph, upstream }: PartNumbers = ownNumbers(part),
): readonly ToldText[] {
  const run = runGraph(graph, upstream)
  const loss = lossName(graph, upstream !== undefined)
  const { lines = [], notes = [], said, conclusion, update } = part
  const told = (what: string, told: Told, of: Run, suppositions: readonly string[]): ToldText => ({
    where: `${lesson}/${part.id}: ${what}`,
    text: toldText(told, of, loss),
    written: fittingText(told, of, loss),
    run: of,
    loss,
    names: runNames(of, loss),
    numbers: runNumbers(of),
    suppositions: new Set(suppositions),
  })
  const all = [
    ...lines.flatMap(suppositionsOf),
    ...(update ? [`η = ${update.learningRate}`] : []),
    ...(part.check ? [`h = ${halfWidth}`] : []),
  ]
  const cases = lines.flatMap(({ distinct }) => (distinct ? [distinct.join(' = ')] : []))
  return [
    ...said.map((stretch) => told(JSON.stringify(stretch.from), stretch, run, all)),
    told('conclusion', conclusion, run, all),
    ...notes.map((text, i) => told(`note ${i + 1}`, { text }, run, all)),
    ...lines.map((line, i) =>
      told(`line ${i + 1}`, ruleOf(line), line.suppose?.runOf(run) ?? run, [
        ...suppositionsOf(line),
        ...cases,
      ]),
    ),
  ]
}

/** What a lesson teaches, with the numbers of its first part. */
function teachingOf({ id, teaches, parts: [part] }: Lesson): ToldText {
  const [first] = textsOf(id, part)
  return {
    ...required(first, id),
    where: `${id}: teaches`,
    text: teaches,
    written: teaches,
    suppositions: new Set(),
  }
}

/** The texts of all parts with other numbers and, for softmax, with targets that do not add up to 1. */
export const otherwiseToldTexts: readonly ToldText[] = lessons.flatMap(({ id, parts }) =>
  parts.flatMap((part) =>
    [otherPartNumbers(part, 1), doubledTargets(part)].flatMap((other) =>
      other ? textsOf(id, part, other) : [],
    ),
  ),
)

/** Every text of every lesson that may contain a formula, with the lessons' own numbers. */
export const toldTexts: readonly ToldText[] = lessons.flatMap((lesson) => [
  teachingOf(lesson),
  ...lesson.parts.flatMap((part) => textsOf(lesson.id, part)),
])
