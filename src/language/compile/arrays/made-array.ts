import type { Span } from '../../../engine/graph'
import { sizeOf } from '../../../engine/tensor'
import { withParticle } from '../../../i18n/josa'
import type { Text } from '../../../i18n/text'
import type { Nested } from '../../../lib/nested'
import type { Fix } from '../../diagnostic'
import { withoutType } from '../calls/type-name'
import type { Compilation, OpenPart } from '../construct'
import { brokenOperand, type Operand, writtenNumbers } from '../operand'
import { type Maker, mostMade } from './makers'

const notWritten = (name: string, { example }: Maker): Text => ({
  en: `${name} needs its numbers written out, and a shape of one or two axes. Write it as in ${example}, or write the array itself.`,
  ko: `${name}에는 수를 직접 쓰고, 형상에는 축을 하나나 둘만 씁니다. ${example}처럼 쓰거나 배열을 직접 쓰세요.`,
})

const tooLarge = (name: string): Text => ({
  en: `${withArticle(name)} array may have at most ${mostMade} numbers here. Make it smaller.`,
  ko: `${withParticle(name, '으로/로')} 만드는 배열은 수가 ${mostMade}개까지입니다. 더 작게 만드세요.`,
})

const withArticle = (name: string): string => (/^[aeio]/.test(name) ? `An ${name}` : `A ${name}`)

/** The numbers of operands; undefined if some are not written out or have a keyword. */
function numbersOf(operands: readonly Operand[]): readonly Nested[] | undefined {
  const numbers = operands.flatMap((operand) => {
    const nested = writtenNumbers(operand)
    return nested === undefined || operand.keyword ? [] : [nested]
  })
  return numbers.length === operands.length ? numbers : undefined
}

/** zeros(3, 2) lacks the parentheses of its shape. */
function shapeFix(maker: Maker, given: readonly Operand[], text: string): Fix | undefined {
  const numbers = numbersOf(given)
  const [first, last] = [given[0], given.at(-1)]
  if (!numbers || given.length !== 2 || !first || !last) return undefined
  const together = maker.shapeOf([numbers as readonly number[]])
  const { from, to } = { from: first.extent.from, to: last.extent.to }
  return together && { from, to, write: `(${text.slice(from, to)})` }
}

function made(
  name: string,
  maker: Maker,
  given: readonly Operand[],
  span: Span,
  { reporter, text }: Compilation,
): Operand {
  const numbers = numbersOf(given)
  const shape = numbers && maker.shapeOf(numbers)
  if (!numbers || !shape) reporter.report(span, notWritten(name, maker), shapeFix(maker, given, text))
  else if (sizeOf(shape) > mostMade) reporter.report(span, tooLarge(name))
  else return { value: { kind: 'literal', nested: maker.make(numbers), span }, extent: span }
  return brokenOperand(span)
}

/** zeros((3, 2)) is the array of its numbers. */
export function madeArray(name: string, maker: Maker, part: OpenPart, compilation: Compilation): Operand {
  const { operands, reporter } = compilation
  const span = { from: part.from, to: part.to }
  const all = operands.popFrom(part.base)
  const given = withoutType(all, reporter)
  const isBroken = !given || all.some(({ value }) => value.kind === 'broken')
  return isBroken ? brokenOperand(span) : made(name, maker, given, span, compilation)
}
