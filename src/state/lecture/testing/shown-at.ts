import { equationPlain } from '../../../engine/formula/equation-tex'
import { plainOf } from '../../../engine/formula/plain'
import { codeText } from '../../../export/code-line'
import { sectionsOf } from '../../../export/lecture/sections-of'
import { plainProse } from '../../../i18n/prose-pieces'
import { lessonById } from '../../../lessons/all'
import { required } from '../../../lib/required'
import { edgeSymbols } from '../../../trace/edge-symbols/edge-symbols'
import { inLetters } from '../../../trace/letters/in-letters'
import { parseLink } from '../../link/parse-link'
import { boardSentence } from '../../session/board-sentence'
import { derivationsAt } from '../../session/session-derivations'
import { openSession } from '../../testing/open-session'
import { lectureOrder } from '../lecture-order'
import { trainingViews } from '../training-views'

/** What the stage shows at an address, as plain text in English. */
export interface ShownThere {
  /** The title before the first step, the equations of a step, and the sentence below. */
  readonly board: string
  /** What stands on each edge, and on each node's own edge, in symbols; empty where numbers stand there. */
  readonly edges: Readonly<Record<string, string>>
  /** What stands beside the graph. */
  readonly beside: string
  /** The view of training, if it is about that. */
  readonly view?: string
}

const writing = { language: 'en' } as const

/** What the stage shows at an address; throws if that cannot be read or does not fit. */
export function shownAt(address: string): ShownThere {
  const { link, problems } = parseLink(address)
  if (problems.length > 0 || !link.isPresenting) throw new Error(`${address} is no address of the stage`)
  if (link.route.page === 'train')
    return { board: '', edges: {}, beside: '', view: required(trainingViews[link.step], address) }
  if (link.route.page === 'lecture') {
    const { frame } = link.route
    const stop = required(
      lectureOrder.find(({ part }) => part === frame),
      address,
    )
    return { board: stop.title.en, edges: {}, beside: '' }
  }
  const id = link.route.page === 'lesson' ? link.route.lesson : ''
  const session = openSession(required(lessonById(id), id), link)
  if (session.problems.length > 0) throw new Error(`${address}: ${session.problems[0]?.en}`)
  const { program, run, trace, step, loss, heading } = session
  const current = trace.steps[step - 1]
  const sentence = current && boardSentence(session, step, { language: 'en', isWhole: true })
  const isInLetters = link.edges === 'symbols'
  const equations =
    current?.kind === 'line'
      ? [current.equation]
      : derivationsAt(session, step)
          .map((derivation) => (isInLetters ? inLetters(run, derivation) : derivation))
          .flatMap(({ equations }) => equations)
  const { values, contributions } = edgeSymbols(
    { run, trace, loss },
    program.setup.hasDerivativeSymbols ? 'derivatives' : 'rules',
  )
  const labels = [
    ...run.graph.nodes.map(({ id }, at) => [id, required(values[at], id)] as const),
    ...contributions,
  ].map(([id, formula]) => [id, plainOf(formula, writing)] as const)
  const code = { classes: () => codeText(sectionsOf(id, 'en')), program: () => program.text }
  const beside = {
    ...code,
    update: () => program.update?.parameters.join(' ') ?? '',
    check: () => program.check?.brokenRules.map(({ id }) => id).join(' ') ?? '',
  }
  return {
    board: current
      ? [...equations.map((each) => equationPlain(each, writing)), plainProse(sentence ?? '')].join('\n')
      : [heading.title.en, program.title.en, plainProse(heading.lead.en)].join('\n'),
    edges: isInLetters ? Object.fromEntries(labels) : {},
    beside: link.beside ? beside[link.beside]() : '',
  }
}
