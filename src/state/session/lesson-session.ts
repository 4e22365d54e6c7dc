import { nodeById } from '../../engine/graph'
import { runGraph } from '../../engine/run'
import { fromNested, sameShape, type Tensor, toNested } from '../../engine/tensor'
import { withInputs } from '../../engine/with-inputs'
import type { Text } from '../../i18n/text'
import { graphName } from '../../lessons/graph-name'
import type { Lesson, LessonPart } from '../../lessons/lesson'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import type { GivenDigit } from '../../program/program'
import { graphOf, seenGraphOf } from '../../program/program-graphs'
import { programTrace } from '../../program/program-trace'
import { lossName } from '../../trace/steps/loss-name'
import { type DigitNet, labelOf, pixelsOf } from '../../training/digits/digit-net'
import type { Link, LinkChange } from '../link/link'
import { type ChosenDigit, choiceInputs, digitArrays, readChoice, targetName } from './chosen-digit'
import { fittingGroups, fittingInputs, fittingRule, fittingUpstream } from './fitting-link'
import type { OpenedProgram, PicturedDigit, ProgramSession } from './program-session'

/** A part of a lesson with the numbers and the steps that a link specifies. */
export interface OpenedLesson extends OpenedProgram<LessonPart> {
  /** Which digit is fed to which net, if the part is about one. */
  readonly digit?: SessionDigit
  /** The changes to the link where it does not fit. */
  readonly misfits: LinkChange
  /** A message for each thing that does not fit. */
  readonly problems: readonly Text[]
}

/** An opened lesson at one of its steps. */
export type LessonSession = OpenedLesson & ProgramSession<LessonPart>

/** The digit that a session is about, and the arrays that come with it. */
export interface SessionDigit extends GivenDigit, ChosenDigit {
  readonly net: DigitNet
}

/** Whether a link shows a part of a lesson that needs the digit net. */
export const needsDigits = (lesson: Lesson, { part }: Link): boolean =>
  partOf(lesson, part, []).setup.given !== undefined

/**
 * Computes what a link shows of a lesson. Whatever does not fit keeps the lesson's own value and is reported.
 * A part that needs `net` must be given it.
 */
export function openLesson(lesson: Lesson, link: Link, net?: DigitNet): OpenedLesson {
  const problems: Text[] = []
  const part = partOf(lesson, link.part, problems)
  const { given } = part.setup
  const digit = given && openDigit(part, given, link, net, problems)
  const broken = fittingRule(part.check?.brokenRules ?? [], link.broken, problems)
  const open = fittingGroups(part, link.open, problems, broken)
  const plan = seenGraphOf(part, open, broken)
  const inputs = fittingInputs(plan, digit?.inputs ?? link.inputs, problems)
  const upstream = fittingUpstream(plan, part, link.upstream, problems)
  const run = runGraph(withInputs(plan, new Map([...(digit?.arrays ?? []), ...inputs])), upstream)
  const loss = lossName(plan, upstream !== undefined)
  const trace = programTrace(part, run, link.detail, loss)
  const misfits: LinkChange =
    problems.length === 0
      ? {}
      : {
          part: link.part === part.id ? part.id : undefined,
          upstream: fits(link.upstream, upstream) ? link.upstream : undefined,
          open: link.open && !part.lines ? open : undefined,
          broken: broken?.id,
          inputs: {
            ...(digit && choiceInputs(digit.session, digit.session)),
            ...Object.fromEntries([...inputs].map(([id, tensor]) => [id, toNested(tensor)])),
          },
        }
  return {
    program: part,
    heading: {
      name: graphName(lesson, part),
      title: lesson.title,
      lead: lesson.teaches,
    },
    ...(broken && { broken }),
    open,
    plan,
    run,
    trace,
    loss,
    ...(digit && { digit: digit.session, pictured: picturedDigit(digit.session) }),
    misfits,
    problems,
  }
}

/** The image of a session about a digit, to be shown at its target. */
const picturedDigit = ({ net, image }: SessionDigit): PicturedDigit => ({
  label: labelOf(net, image),
  pixels: pixelsOf(net, image),
  target: targetName,
})

/** The digit that a link chooses, and the arrays that it provides to the part's graph. */
function openDigit(
  part: LessonPart,
  given: GivenDigit,
  link: Link,
  net: DigitNet | undefined,
  problems: Text[],
): {
  session: SessionDigit
  arrays: ReadonlyMap<string, Tensor>
  inputs: Link['inputs']
} {
  const there = required(net, `the part ${part.id} needs the digit net`)
  const { chosen, inputs } = readChoice(given, link.inputs, there, problems)
  const arrays = digitArrays(there, chosen)
  const graph = graphOf(part, arrays)
  const used = new Map([...arrays].filter(([id]) => nodeById(graph, id)?.kind === 'input'))
  return { session: { ...given, ...chosen, net: there }, arrays: used, inputs }
}

/** Whether the output can take a link's upstream gradient. */
const fits = (given: Nested | undefined, taken: Tensor | undefined): boolean =>
  given !== undefined && taken !== undefined && sameShape(fromNested(given).shape, taken.shape)

function partOf(lesson: Lesson, id: string | undefined, problems: Text[]): LessonPart {
  const part = id === undefined ? lesson.parts[0] : lesson.parts.find((candidate) => candidate.id === id)
  if (part) return part
  problems.push({
    en: `This lesson has no part “${id}”; its first part is shown.`,
    ko: `이 단원에는 ‘${id}’ 구성이 없어 첫째 구성을 보여 줍니다.`,
  })
  return lesson.parts[0]
}
