import type { Text } from '../../../i18n/text'
import { required } from '../../../lib/required'
import { binaryOperators, isRaisedDot } from '../../operators'
import type { Compilation, Construct, Mark, OpenPart } from '../construct'
import type { Operand } from '../operand'

const ofNumbers = (dot: string): Text => ({
  en: `${dot} is read as *.`,
  ko: `${dot} 기호는 * 기호로 읽었습니다.`,
})

const ofArrays = (dot: string): Text => ({
  en: `${dot} is read as *, which multiplies arrays entry by entry. For the matrix product, write @.`,
  ko: `${dot} 기호는 * 기호로 읽었으며, 배열에서는 원소별로 곱합니다. 행렬 곱은 @ 기호로 씁니다.`,
})

/** Says how a raised dot is read; between arrays, what else it may have meant. */
function remarkOnDot({ from, to, text }: Mark, product: Operand, { reporter, builder }: Compilation): void {
  const factors = product.value.kind === 'operation' ? product.value.inputs : []
  const isOfArrays = factors.length > 0 && factors.every((factor) => builder.shapeAt(factor).length > 0)
  if (isOfArrays) reporter.remark({ from, to }, ofArrays(text), { from, to, write: '@' })
  else reporter.remark({ from, to }, ofNumbers(text))
}

/** Joins the two operands of a chain with the operator between them: a + b + c is (a + b) + c. */
function join(part: OpenPart, compilation: Compilation): void {
  const { operands } = compilation
  const sign = part.marks.at(-1)
  if (!sign) return
  const [left, right] = operands.popFrom(part.base)
  if (!left || !right) throw new Error('an operator is between two operands')
  const op = required(binaryOperators.get(sign.text), `there is no operator ${sign.text}`)
  const span = { from: left.extent.from, to: right.extent.to }
  const joined = operands.operation(op, [left, right], span)
  if (isRaisedDot(sign.text)) remarkOnDot(sign, joined, compilation)
  operands.push(joined)
}

/** a + b − c and a * b / c, from left to right. */
export const chain: Construct = { mark: join, leave: join }
