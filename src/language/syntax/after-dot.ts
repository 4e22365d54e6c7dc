import type { Text } from '../../i18n/text'
import type { TokenContext } from './token-context'

const modules: ReadonlySet<string> = new Set(['np', 'numpy', 'math'])

const nothingBehind: Text = {
  en: 'Something is missing after this dot. Write .T to transpose, or a function such as .sum().',
  ko: '이 점 뒤에 아무것도 없습니다. 전치하는 .T나 .sum() 같은 함수를 쓰세요.',
}

const noFunction = (module: string, name: string): Text => ({
  en: `Only functions can follow ${module}, so ${name} needs arguments in parentheses; a number must be written out.`,
  ko: `${module} 뒤에는 함수만 쓸 수 있어 ${name} 뒤에 괄호와 인수가 있어야 합니다. 상수라면 값을 직접 쓰세요.`,
})

/** What is wrong with a dot after a value, and with what follows it. */
export function dotFault({ before, ahead }: TokenContext): Text | undefined {
  const name = ahead(1)
  if (name?.kind !== 'word') return nothingBehind
  const isFunction = ahead(2)?.text === '('
  return before && modules.has(before.text) && !isFunction ? noFunction(before.text, name.text) : undefined
}
