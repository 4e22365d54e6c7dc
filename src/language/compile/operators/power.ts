import { pow } from '../../../engine/ops/pow'
import { required } from '../../../lib/required'
import type { Compilation, Construct, Mark, OpenPart } from '../construct'
import type { Operand } from '../operand'
import { remarkOnCaret } from './caret'
import { withSigns } from './signed'

/** The signs in a power, by the index of the operand that they precede. */
function signsByOperand({ marks }: OpenPart): ReadonlyMap<number, readonly Mark[]> {
  const signs = new Map<number, Mark[]>()
  for (const mark of marks) {
    if (mark.kind !== 'SumOperator') continue
    const known = signs.get(mark.operandsBefore)
    if (known) known.push(mark)
    else signs.set(mark.operandsBefore, [mark])
  }
  return signs
}

/** a ** −b ** c is a ** (−(b ** c)): the last power is built first. */
function joinFromRight(part: OpenPart, compilation: Compilation): Operand {
  const { operands } = compilation
  const signs = signsByOperand(part)
  const parts = operands.popFrom(part.base)
  const last = parts.length - 1
  const exponent = required(parts[last], 'a power has an exponent')
  const isLiteral = exponent.value.kind === 'literal'
  if (isLiteral) parts[last] = withSigns(compilation, signs.get(last) ?? [], exponent)
  const settled = operands.settle(parts)
  let result = settled[last] as Operand
  if (!isLiteral) result = withSigns(compilation, signs.get(last) ?? [], result)
  for (let at = last - 1; at >= 0; at--) {
    const base = settled[at] as Operand
    result = operands.operation(pow, [base, result], { from: base.extent.from, to: part.to })
    if (at > 0) result = withSigns(compilation, signs.get(at) ?? [], result)
  }
  return result
}

/** Powers, from right to left. */
export const power: Construct = {
  mark: (_, { reporter }, sign) => remarkOnCaret(sign, reporter),
  leave: (part, compilation) => compilation.operands.push(joinFromRight(part, compilation)),
}
