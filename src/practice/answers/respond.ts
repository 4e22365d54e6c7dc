import { withParticle } from '../../i18n/josa'
import type { Text } from '../../i18n/text'
import { ruleOf } from '../../trace/symbols/rule-of'
import { plainName } from '../../trace/symbols/symbols'
import { mistakes } from '../mistakes/all'
import type { MistakeId } from '../mistakes/mistake-ids'
import { onlyEdge } from '../questions/place'
import type { NumberQuestion } from '../questions/question'
import { holdsElsewhere } from './holds-elsewhere'
import { judgeNumber, judgeShape, type Verdict } from './judge'
import { type Known, readNumber, readShape } from './read-answer'

/** What is said to an answer. Only an answer that can be read, and has digits enough, is right or wrong. */
export type Response =
  | { readonly kind: 'right' }
  | { readonly kind: 'unclear'; readonly say: Text }
  | { readonly kind: 'wrong'; readonly say: Text; readonly mistake?: MistakeId }

const noShape: Text = { en: 'Write a shape such as (2, 3).', ko: '(2, 3)처럼 형상을 쓰세요.' }
const moreDigits: Text = {
  en: 'Close. Give it to three digits.',
  ko: '거의 맞았습니다. 유효숫자 세 자리로 쓰세요.',
}
const byLuck: Text = {
  en: 'That comes out for these numbers only. With others it would be wrong.',
  ko: '지금 값에서만 우연히 맞는 식입니다. 다른 값에서는 틀립니다.',
}
const compute: Text = {
  en: 'Not yet. Compute the node from what goes in.',
  ko: '아직 아닙니다. 들어오는 값으로 노드를 계산해 보세요.',
}
const sameAsVariable: Text = {
  en: 'Not yet. A gradient has the shape of its own variable.',
  ko: '아직 아닙니다. 기울기의 형상은 그 변수의 형상과 같습니다.',
}
/** The rule where a gradient comes back along several paths. */
export const pathsAdd: Text = {
  en: 'What comes back along the paths adds up.',
  ko: '여러 경로로 돌아온 것을 더합니다.',
}
const notYet = ({ en, ko }: Text): Text => ({ en: `Not yet. ${en}`, ko: `아직 아닙니다. ${ko}` })

const moves = (from: string, to: string): Text => ({
  en: `Not yet. If $${from}$ moves a little, how many times as far does $${to}$ move?`,
  ko: `아직 아닙니다. ${withParticle(`$${from}$`, '이/가')} 조금 움직이면 ${withParticle(`$${to}$`, '은/는')} 그 몇 배만큼 움직일까요?`,
})

/** What is said to a typed number. */
export function respondToNumber(question: NumberQuestion, typed: string, known: Known): Response {
  const answer = readNumber(typed, known)
  if ('problem' in answer) return { kind: 'unclear', say: answer.problem }
  const verdict = judgeNumber(question, answer, known.loss)
  const isByLuck = verdict.kind === 'right' && answer.formula && !holdsElsewhere(question, answer.formula)
  return isByLuck ? { kind: 'wrong', say: byLuck } : responseTo(verdict, () => ruleFor(question))
}

/** What is said to a typed shape. */
export function respondToShape(question: NumberQuestion, typed: string, loss: string): Response {
  const shape = readShape(typed)
  if (!shape) return { kind: 'unclear', say: noShape }
  return responseTo(judgeShape(question, shape, loss), () => sameAsVariable)
}

function responseTo(verdict: Verdict, otherwise: () => Text): Response {
  if (verdict.kind === 'right') return verdict
  if (verdict.kind === 'rough') return { kind: 'unclear', say: moreDigits }
  const { mistake } = verdict
  return mistake
    ? { kind: 'wrong', say: mistakes[mistake].say, mistake }
    : { kind: 'wrong', say: otherwise() }
}

/** The rule that the number follows, for a wrong answer that nothing is known about. */
function ruleFor({ place }: NumberQuestion): Text {
  const edge = onlyEdge(place)
  if (place.kind === 'value') return compute
  if (!edge) return notYet(pathsAdd)
  if (place.kind === 'local')
    return moves(plainName(place.run.graph, edge.from), plainName(place.run.graph, edge.to))
  return notYet(ruleOf(place.run, edge.to, edge.operand))
}
