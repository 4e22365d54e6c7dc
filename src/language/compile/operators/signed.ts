import { negate } from '../../../engine/ops/negate'
import { fromNested, mapTensor, toNested } from '../../../engine/tensor'
import type { Nested } from '../../../lib/nested'
import { required } from '../../../lib/required'
import type { Compilation, Construct, Mark } from '../construct'
import type { Operand } from '../operand'

const negated = (nested: Nested): Nested => toNested(mapTensor(fromNested(nested), (entry) => -entry))

/** An operand with its signs: a literal absorbs them, anything else is negated by each minus. */
export function withSigns({ operands }: Compilation, signs: readonly Mark[], operand: Operand): Operand {
  const { value, extent, position } = operand
  const minuses = signs.filter(({ text }) => text === '-')
  const span = { from: signs[0]?.from ?? extent.from, to: extent.to }
  if (value.kind === 'literal' && position === undefined) {
    const nested = minuses.length % 2 === 1 ? negated(value.nested) : value.nested
    return {
      ...operand,
      value: { ...value, nested, span: signs.length > 0 ? span : value.span },
      extent: span,
    }
  }
  return minuses.reduceRight<Operand>(
    (result, { from }) => operands.operation(negate, [result], { from, to: extent.to }),
    { ...operand, extent: span },
  )
}

/** −x, +x and −−x. */
export const signed: Construct = {
  leave: (part, compilation) => {
    const operand = required(compilation.operands.popFrom(part.base)[0], 'a sign precedes an operand')
    compilation.operands.push(withSigns(compilation, part.marks, operand))
  },
}
