import type { Span } from '../../../engine/graph'
import { withParticle } from '../../../i18n/josa'
import type { Text } from '../../../i18n/text'
import { functions, signatureOf } from '../../functions'
import { nearest } from '../../nearest'
import { positionAt } from '../../position'
import { pythonWord } from '../../python-words'
import type { Meant } from '../../reporter'
import type { Compilation } from '../construct'

/** A misspelt name is looked for among at most this many names. */
const mostCandidates = 1000

const assignedOnThisLine = (name: string): Text => ({
  en: `${name} is used before it has a value. Give it one on a line above, for example ${name} = 1.`,
  ko: `${withParticle(name, '은/는')} 값이 없는데 여기서 쓰였습니다. 윗줄에서 ${name} = 1처럼 값을 대입하세요.`,
})

const assignedLater = (name: string, line: number): Text => ({
  en: `${name} has no value yet: it gets one on line ${line}. Move that line above this one.`,
  ko: `${withParticle(name, '은/는')} 아직 값이 없고 ${line}번째 줄에서 값을 받습니다. 그 줄을 이 줄 위로 옮기세요.`,
})

const misspelt = (name: string, meant: string): Text => ({
  en: `There is no name ${name} here. Did you mean ${meant}?`,
  ko: `이름 ${withParticle(name, '은/는')} 없습니다. ${withParticle(meant, '을/를')} 쓰려고 했습니까?`,
})

const unknown = (name: string): Text => ({
  en: `The name ${name} has no value. Give it one on a line above, for example ${name} = 1.`,
  ko: `${name}에 값이 없습니다. 윗줄에서 ${name} = 1처럼 값을 대입하세요.`,
})

const constantOfMathematics = (name: string, constant: string): Text => ({
  en: `${name} has no value. For the number, write ${constant}${name === 'e' ? '; for a power of it, exp(x)' : ''}.`,
  ko: `${name}에 값이 없습니다. 상수라면 ${constant}${name === 'e' ? ', 그 거듭제곱이라면 exp(x)로' : '처럼'} 쓰세요.`,
})

/** Numbers that have a name in mathematics, and another one here. */
const namesInMathematics: ReadonlyMap<string, string> = new Map([
  ['e', 'np.e'],
  ['pi', 'np.pi'],
  ['π', 'np.pi'],
])

const noConstant = (module: string, name: string): Text => ({
  en: `${module} has only its functions here, and the numbers ${module}.pi and ${module}.e. Write out what ${name} stands for.`,
  ko: `${module} 뒤에는 함수와 상수 pi, e만 쓸 수 있습니다. ${name}의 값을 직접 쓰세요.`,
})

function aFunction(name: string): Text | undefined {
  const form = functions.get(name)
  return (
    form && {
      en: `${name} is a function and needs something in parentheses: ${signatureOf(name, form)}.`,
      ko: `${name} 함수에는 괄호와 인수가 있어야 합니다: ${signatureOf(name, form)}.`,
    }
  )
}

/** What to say about something of NumPy that is not called. */
function ofModule(name: string): Text | undefined {
  const [module = '', attribute = ''] = name.split('.')
  if (!/^(?:np|numpy|math)$/.test(module) || attribute === '') return undefined
  return aFunction(attribute) ?? noConstant(module, attribute)
}

/** What to say about a word that cannot be the name of a value: Python's own, or NumPy's. */
export const neverAName = (name: string): Text | undefined => pythonWord(name) ?? ofModule(name)

/** What to say about a name that has no value at this position. */
export function unknownName(
  name: string,
  { from }: Span,
  { text, assigned, given, bindings }: Compilation,
): Meant {
  const later = assigned.get(name)
  if (later) {
    const [here, there] = [positionAt(text, from).line, positionAt(text, later.from).line]
    return { text: there > here ? assignedLater(name, there) : assignedOnThisLine(name) }
  }
  const special = aFunction(name) ?? neverAName(name)
  if (special) return { text: special }
  const constant = namesInMathematics.get(name)
  if (constant !== undefined) return { text: constantOfMathematics(name, constant), meant: constant }
  const meant = nearest(name, [...bindings.names().slice(0, mostCandidates), ...given.keys()])
  return meant ? { text: misspelt(name, meant), meant } : { text: unknown(name) }
}
