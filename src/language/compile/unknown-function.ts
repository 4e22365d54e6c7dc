import { withParticle } from '../../i18n/josa'
import type { Text } from '../../i18n/text'
import { functions } from '../functions'
import { nearest } from '../nearest'
import { pythonWord } from '../python-words'
import type { Meant } from '../reporter'
import type { Bindings } from './bindings'

/** NumPy functions that are written as an operator here. */
const signs: ReadonlyMap<string, string> = new Map([
  ['pow', 'a ** b'],
  ['min', '-max(-a)'],
])

const written = (name: string, as: string): Text => ({
  en: `There is no function ${name} here. Write ${as} instead.`,
  ko: `함수 ${withParticle(name, '은/는')} 없습니다. 대신 ${as}처럼 쓰세요.`,
})

const aVariable = (name: string): Text => ({
  en: `${name} is a variable, not a function. To multiply, write * before the parenthesis.`,
  ko: `${withParticle(name, '은/는')} 변수이며 함수가 아닙니다. 곱하려면 괄호 앞에 *를 쓰세요.`,
})

const misspelt = (name: string, meant: string): Text => ({
  en: `There is no function ${name}. Did you mean ${meant}?`,
  ko: `함수 ${withParticle(name, '은/는')} 없습니다. ${withParticle(meant, '을/를')} 쓰려고 했습니까?`,
})

const unknown = (name: string): Text => {
  const known = [...functions.keys()].join(', ')
  return {
    en: `There is no function ${name} here. Use one of these: ${known}.`,
    ko: `함수 ${withParticle(name, '은/는')} 없습니다. 다음 가운데 하나를 쓰세요: ${known}.`,
  }
}

/** What to say about a call of something that is not a function. */
export function unknownFunction(name: string, bindings: Bindings): Meant {
  const sign = signs.get(name)
  if (sign) return { text: written(name, sign) }
  const special = pythonWord(name) ?? (bindings.lookUp(name) && aVariable(name))
  if (special) return { text: special }
  const meant = nearest(name, functions.keys())
  return meant ? { text: misspelt(name, meant), meant } : { text: unknown(name) }
}
