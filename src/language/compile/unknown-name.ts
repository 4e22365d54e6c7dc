import type { Span } from '../../engine/graph'
import { withParticle } from '../../i18n/josa'
import type { Text } from '../../i18n/text'
import { functions, signatureOf } from '../functions'
import { nearest } from '../nearest'
import { positionAt } from '../position'
import { pythonWord } from '../python-words'
import type { Meant } from '../reporter'
import type { Compilation } from './construct'

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

const otherLibrary = (library: string): Text => ({
  en: `Functions only come from NumPy here. Write np. instead of ${library}., or just the function.`,
  ko: `함수는 넘파이의 것만 쓸 수 있습니다. ${library} 대신 np를 쓰거나 함수 이름만 쓰세요.`,
})

const libraries: ReadonlySet<string> = new Set(['F', 'jax', 'jnp', 'nn', 'tf', 'torch'])

function aFunction(name: string): Text | undefined {
  const form = functions.get(name)
  return (
    form && {
      en: `${name} is a function and needs something in parentheses: ${signatureOf(name, form)}.`,
      ko: `${name} 함수에는 괄호와 인수가 있어야 합니다: ${signatureOf(name, form)}.`,
    }
  )
}

/** What to say about a word that cannot be the name of a value: Python's own, or a library before a dot. */
export function neverAName(name: string, { to }: Span, text: string): Text | undefined {
  const isLibrary = libraries.has(name) && /^\s*\./.test(text.slice(to))
  return pythonWord(name) ?? (isLibrary ? otherLibrary(name) : undefined)
}

/** What to say about a name that has no value at this position. */
export function unknownName(
  name: string,
  { from, to }: Span,
  { text, assigned, given, bindings }: Compilation,
): Meant {
  const later = assigned.get(name)
  if (later) {
    const [here, there] = [positionAt(text, from).line, positionAt(text, later.from).line]
    return { text: there > here ? assignedLater(name, there) : assignedOnThisLine(name) }
  }
  const special = aFunction(name) ?? neverAName(name, { from, to }, text)
  if (special) return { text: special }
  const meant = nearest(name, [...bindings.names().slice(0, mostCandidates), ...given.keys()])
  return meant ? { text: misspelt(name, meant), meant } : { text: unknown(name) }
}
