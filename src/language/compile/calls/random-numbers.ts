import { generate, type Shape, sizeOf, toNested } from '../../../engine/tensor'
import type { Text } from '../../../i18n/text'
import { nestedJson } from '../../../lib/nested'
import { normal, seedRandom, uniform } from '../../../lib/random'
import { type Operand, writtenNumbers } from '../operand'

const drawers: ReadonlySet<string> = new Set(
  'choice default_rng normal permutation rand randint randn random random_sample RandomState shuffle standard_normal uniform'.split(
    ' ',
  ),
)

/** Whether a function of a library draws random numbers: randn of np.random, randn of torch. */
export const drawsNumbers = (library: string, name: string): boolean =>
  /(?:^|\.)random$/.test(library) ? drawers.has(name) : /^rand(?:n|int)?$/.test(name)

/** How many numbers are written out for someone at most. */
const mostWritten = 12

const isLengths = (lengths: readonly unknown[]): lengths is Shape =>
  lengths.length <= 2 && lengths.every((length) => Number.isInteger(length) && Number(length) > 0)

/** The shape that is asked for, if it is written out: in arguments of their own, or as a tuple or `size`. */
function shapeAsked(name: string, given: readonly Operand[]): Shape | undefined {
  const size = given.find(({ keyword }) => keyword?.name === 'size')
  const isOfParameters = /^(?:normal|uniform)$/.test(name)
  const asked = size ? [size] : isOfParameters ? given.slice(2) : given
  const lengths = asked.flatMap((operand): unknown => writtenNumbers(operand))
  return isLengths(lengths) ? lengths : undefined
}

/** Numbers to write instead of some that would be drawn: the same ones every time, with one decimal. */
export function numbersInstead(name: string, given: readonly Operand[]): string | undefined {
  const shape = /^(?:choice|default_rng|permutation|randint|RandomState|shuffle)$/.test(name)
    ? undefined
    : shapeAsked(name, given)
  if (!shape || sizeOf(shape) > mostWritten) return undefined
  const state = seedRandom(0)
  const draw = /^(?:randn|normal|standard_normal)$/.test(name) ? normal : uniform
  const numbers = generate(shape, () => Math.round(10 * draw(state)) / 10 || 0.1)
  return nestedJson(toNested(numbers)).replaceAll(',', ', ')
}

/** What to say about random numbers. */
export const noRandomNumbers = (instead: string | undefined): Text => ({
  en: `No random numbers are drawn here, so that a program always has the same values. Write numbers, such as ${instead ?? '[0.5, -1.2]'}.`,
  ko: `프로그램의 값이 언제나 같도록 여기서는 난수를 뽑지 않습니다. ${instead ?? '[0.5, -1.2]'}처럼 수를 직접 쓰세요.`,
})
