import { withParticle } from '../../i18n/josa'
import type { Text } from '../../i18n/text'
import type { TokenContext } from './token-context'

const modules: ReadonlySet<string> = new Set(['numpy', 'math', 'torch', 'F'])

const nothingBehind: Text = {
  en: 'Something is missing after this dot. Only .T can be written there, to transpose.',
  ko: '이 점 뒤에 아무것도 없습니다. 전치하는 .T만 쓸 수 있습니다.',
}

const called: Text = {
  en: '.T is written without parentheses: it transposes what comes before it. Remove them.',
  ko: '.T는 앞에 있는 것을 전치하므로 괄호 없이 씁니다. 괄호를 지우세요.',
}

const noFunction = (name: string): Text => ({
  en: `Only functions can follow np, so ${name} needs arguments in parentheses; a number must be written out.`,
  ko: `np 뒤에는 함수만 쓸 수 있어 ${name} 뒤에 괄호와 인수가 있어야 합니다. 상수라면 값을 직접 쓰세요.`,
})

const otherModule = (module: string, name: string): Text => ({
  en: `Functions only come from np. Write np.${name} or just ${name}, without ${module}.`,
  ko: `함수는 np의 것만 쓸 수 있습니다. ${withParticle(module, '을/를')} 빼고 np.${name} 또는 ${name}만 쓰세요.`,
})

const method = (owner: string, name: string): Text => ({
  en: `Functions are not called with a dot after a value here. Write ${name}(${owner}).`,
  ko: `여기서는 값 뒤에 점을 찍어 함수를 부를 수 없습니다. ${name}(${owner})처럼 쓰세요.`,
})

/** What is wrong with a dot after a value, and with what follows it. */
export function dotFault({ before, ahead }: TokenContext): Text | undefined {
  const name = ahead(1)
  const isCall = ahead(2)?.text === '('
  if (name?.kind !== 'word') return nothingBehind
  if (before?.text === 'np') return isCall ? undefined : noFunction(name.text)
  if (!isCall) return undefined
  if (name.text === 'T') return called
  if (before && modules.has(before.text)) return otherModule(before.text, name.text)
  return method(before?.kind === 'close' ? '…' : (before?.text ?? '…'), name.text)
}
