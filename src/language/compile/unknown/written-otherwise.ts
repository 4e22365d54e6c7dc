import { withParticle } from '../../../i18n/josa'
import type { Text } from '../../../i18n/text'
import type { Meant } from '../../reporter'

/** Functions that have another name here. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['absolute', 'abs'],
  ['average', 'mean'],
  ['div', 'divide'],
  ['expit', 'sigmoid'],
  ['fabs', 'abs'],
  ['ln', 'log'],
  ['mm', 'matmul'],
  ['mul', 'multiply'],
  ['neg', 'negative'],
  ['sub', 'subtract'],
])

/** Functions that are written with others here. */
const composed: ReadonlyMap<string, string> = new Map([
  ['cbrt', 'a ** (1 / 3)'],
  ['clip', 'minimum(maximum(a, low), high)'],
  ['cosh', '(exp(a) + exp(-a)) / 2'],
  ['expm1', 'exp(a) - 1'],
  ['log10', 'log(a) / log(10)'],
  ['log1p', 'log(1 + a)'],
  ['log2', 'log(a) / log(2)'],
  ['min', '-max(-a)'],
  ['norm', 'sqrt(sum(a ** 2))'],
  ['ones_like', '0 * a + 1'],
  ['pow', 'a ** b'],
  ['sinh', '(exp(a) - exp(-a)) / 2'],
  ['std', 'sqrt(mean((a - mean(a)) ** 2))'],
  ['tan', 'sin(a) / cos(a)'],
  ['var', 'mean((a - mean(a)) ** 2)'],
  ['zeros_like', '0 * a'],
])

const backward: Text = {
  en: 'The backward pass runs by itself: every gradient is shown. Remove this line.',
  ko: '역전파는 저절로 이루어지고 모든 기울기가 표시됩니다. 이 줄을 지우세요.',
}

const written = (name: string, as: string): Text => ({
  en: `There is no function ${name} here. Write ${as} instead.`,
  ko: `함수 ${withParticle(name, '은/는')} 없습니다. 대신 ${as}처럼 쓰세요.`,
})

/** How a function is written that has another name here or is made of others; undefined for any other. */
export function writtenOtherwise(name: string, count: number): Meant | undefined {
  if (name === 'backward') return { text: backward }
  const meant = name === 'min' && count === 2 ? 'minimum' : renamed.get(name)
  if (meant !== undefined) return { text: written(name, meant), meant }
  const form = composed.get(name)
  return form === undefined ? undefined : { text: written(name, form) }
}
