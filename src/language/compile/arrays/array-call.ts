import type { Text } from '../../../i18n/text'
import { withoutType } from '../calls/type-name'
import type { Compilation, OpenPart } from '../construct'
import { brokenOperand, type Operand } from '../operand'

const noArray: Text = {
  en: 'array takes one array, written out as numbers. Call it as array([1, 2]), or write just [1, 2].',
  ko: 'array에는 직접 쓴 배열 하나를 줍니다. array([1, 2])처럼 부르거나 그냥 [1, 2]라고 쓰세요.',
}

/** array([1, 2]) is the array itself. */
export function arrayOf(part: OpenPart, { operands, reporter }: Compilation): Operand {
  const span = { from: part.from, to: part.to }
  const given = withoutType(operands.popFrom(part.base), reporter)
  if (!given) return brokenOperand(span)
  const [only, ...others] = given
  if (only && others.length === 0 && !only.keyword) {
    const { value } = only
    if (value.kind === 'literal') return { ...only, extent: span }
    if (value.kind === 'tuple' && value.nested)
      return { value: { kind: 'literal', nested: value.nested, span: value.span }, extent: span }
  }
  if (given.every(({ value }) => value.kind !== 'broken')) reporter.report(part, noArray)
  return brokenOperand(span)
}
