import type { Text } from '../../../i18n/text'
import type { OptionWord } from '../operand'

/** What to say if True, False or None is used as a value. */
export const optionWordAlone = (word: OptionWord): Text => ({
  en: `${word} is not a number. It can only follow a keyword, as in sum(x, keepdims=True); for a number, write 1 or 0.`,
  ko: `${word} 값은 수가 아닙니다. sum(x, keepdims=True)처럼 키워드 뒤에만 쓸 수 있습니다. 수라면 1이나 0을 쓰세요.`,
})

const words: ReadonlyMap<string, OptionWord> = new Map([
  ['True', 'True'],
  ['False', 'False'],
  ['None', 'None'],
])

/** A name as one of the words that can only follow a keyword; undefined for any other. */
export const optionWord = (name: string): OptionWord | undefined => words.get(name)
