import { required } from '../../lib/required'
import { binaryOperators } from '../operators'
import type { Compilation, Construct, OpenPart } from './construct'

/** Joins the two operands of a chain with the operator between them: a + b + c is (a + b) + c. */
function join(part: OpenPart, { operands }: Compilation): void {
  const sign = part.marks.at(-1)
  if (!sign) return
  const [left, right] = operands.popFrom(part.base)
  if (!left || !right) throw new Error('an operator is between two operands')
  const op = required(binaryOperators.get(sign.text), `there is no operator ${sign.text}`)
  const span = { from: left.extent.from, to: right.extent.to }
  operands.push(operands.operation(op, [left, right], span))
}

/** a + b − c and a * b / c, from left to right. */
export const chain: Construct = { mark: join, leave: join }
