import type { Span } from '../../../engine/graph'
import { withParticle } from '../../../i18n/josa'
import type { Text } from '../../../i18n/text'
import { functions } from '../../functions'
import { nearest } from '../../nearest'
import { pythonWord } from '../../python-words'
import type { Meant } from '../../reporter'
import { makers } from '../arrays/makers'
import type { Bindings } from '../bindings'
import { writtenOtherwise } from './written-otherwise'

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

/** A call of something that is not a function. */
interface UnknownCall extends Span {
  readonly name: string
  /** How many arguments it has. */
  readonly count: number
}

/** What to say about a call of something that is not a function. */
export function unknownFunction({ name, count, to }: UnknownCall, bindings: Bindings): Meant {
  const other = writtenOtherwise(name, count)
  if (other) return other
  const keyword = pythonWord(name)
  if (keyword) return { text: keyword }
  if (bindings.lookUp(name)) return { text: aVariable(name), fix: { from: to, to, write: ' * ' } }
  const meant = nearest(name, [...functions.keys(), ...makers.keys()])
  return meant ? { text: misspelt(name, meant), meant } : { text: unknown(name) }
}
