import type { Text } from '../../i18n/text'
import { dotFault } from './after-dot'
import { decimalComma, isDecimalComma } from './decimal-comma'
import { numberForm } from './number-form'
import { isFunction } from './operand-fixes'
import type { TokenContext, TokenRules } from './token-context'

const list: Text = {
  en: 'A comma can only separate the entries of an array or the arguments of a function. For an array, use square brackets: [1, 2].',
  ko: '쉼표는 배열의 원소나 함수의 인수 사이에만 씁니다. 배열이면 [1, 2]처럼 대괄호를 쓰세요.',
}

const indexing: Text = {
  en: 'Square brackets cannot select entries here. Use whole arrays, or give the entry its own name.',
  ko: '여기서는 대괄호로 원소를 고를 수 없습니다. 배열을 통째로 쓰거나 원소에 따로 이름을 붙이세요.',
}

const keywordPlace: Text = {
  en: 'Inside brackets, = can only name an argument of a function, as in sum(x, axis=0). Put the assignment on its own line.',
  ko: '괄호 안에서는 sum(x, axis=0)처럼 함수의 인수 이름 뒤에만 =를 쓸 수 있습니다. 대입은 따로 한 줄에 쓰세요.',
}

const noParentheses = (name: string): Text => ({
  en: `${name} is a function and needs parentheses: ${name}(x).`,
  ko: `${name} 함수에는 괄호가 있어야 합니다: ${name}(x).`,
})

function sideBySide(context: TokenContext): Text {
  const { before, token } = context
  const form = numberForm(context)
  if (form) return form
  if (before?.kind === 'word' && token?.kind !== 'open' && isFunction(before.text))
    return noParentheses(before.text)
  const [left, right] = [before?.text ?? '', token?.text ?? '']
  return {
    en: `An operator is missing between ${left} and ${right}. To multiply, write * between them; a new statement needs a new line.`,
    ko: `${left}, ${right} 사이에 연산 기호가 없습니다. 곱하려면 사이에 *를 쓰고, 새 문장이면 줄을 바꾸세요.`,
  }
}

function opening(context: TokenContext): Text | undefined {
  const { before, token } = context
  if (token?.text === '[' && before?.kind !== 'number') return indexing
  return before?.kind === 'word' && token?.text === '(' ? undefined : sideBySide(context)
}

function equalsSign({ before, ahead, bracket }: TokenContext): Text | undefined {
  const isKeyword = bracket === 'call' && before?.kind === 'word' && /^[(,]$/.test(ahead(-2)?.text ?? '')
  return isKeyword ? undefined : keywordPlace
}

function comma(context: TokenContext): Text | undefined {
  const { bracket } = context
  if (isDecimalComma(context)) return decimalComma(context)
  return bracket === undefined ? list : undefined
}

/** What is wrong with a token right after a value. */
export const afterValue: TokenRules = {
  word: sideBySide,
  number: sideBySide,
  open: opening,
  comma,
  equals: equalsSign,
  dot: dotFault,
}
