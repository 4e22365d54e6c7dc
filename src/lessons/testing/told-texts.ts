import type { Numbers } from '../../engine/formula/equation'
import type { Names } from '../../engine/formula/read/names'
import { halfWidth } from '../../engine/numerical-gradient'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import { programGraph } from '../../language/testing/program-graph'
import type { AlgebraLine } from '../../trace/algebra/algebra-line'
import { lossName } from '../../trace/steps/loss-name'
import { graphNames, runNumbers } from '../../trace/symbols/run-numbers'
import { lessons } from '../all'
import type { LessonPart } from '../lesson'
import { givenArrays } from './given-arrays'

/** A text of a lesson, and what the formulas in it refer to. */
export interface ToldText {
  readonly where: string
  readonly text: Text
  readonly names: Names
  readonly numbers: Numbers
  /** What each letter may be assumed to stand for, as `letter = value`. */
  readonly suppositions: ReadonlySet<string>
}

/** The run of a part at its starting values. */
function startingRun({ text, setup: { targets, upstream, given } }: LessonPart): Run {
  const graph = programGraph(text, targets, given && givenArrays())
  return runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
}

/** What a part differentiates. */
const partLoss = ({ setup: { upstream } }: LessonPart, { graph }: Run): string =>
  lossName(graph, upstream !== undefined)

/** What a line assumes its letters to be: numbers or, if it distinguishes two cases, each other. */
const suppositionsOf = ({ at, suppose, distinct }: AlgebraLine): readonly string[] => [
  ...Object.entries({ ...at, ...suppose?.letters }).map(([letter, value]) => `${letter} = ${value}`),
  ...(distinct ? [distinct.join(' = ')] : []),
]

function textsOf(lesson: string, teaches: Text, part: LessonPart): readonly ToldText[] {
  const run = startingRun(part)
  const loss = partLoss(part, run)
  const { lines = [], notes = [], said, update } = part
  const told = (what: string, text: Text, of: Run, suppositions: readonly string[]): ToldText => ({
    where: `${lesson}/${part.id}: ${what}`,
    text,
    names: graphNames(of.graph, loss),
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
    told('teaches', teaches, run, []),
    ...said.map(({ from, text }) => told(JSON.stringify(from), text, run, all)),
    ...notes.map((text, i) => told(`note ${i + 1}`, text, run, all)),
    ...lines.flatMap(({ provided }, i) =>
      provided ? [told(`line ${i + 1}, otherwise`, provided.otherwise.rule, run, all)] : [],
    ),
    ...lines.map((line, i) =>
      told(`line ${i + 1}`, line.rule, line.suppose?.runOf(run) ?? run, [...suppositionsOf(line), ...cases]),
    ),
  ]
}

/** Every text of every lesson that may contain a formula. */
export const toldTexts: readonly ToldText[] = lessons.flatMap(({ id, teaches, parts }) =>
  parts.flatMap((part) => textsOf(id, teaches, part)),
)
