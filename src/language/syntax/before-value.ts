import type { Text } from '../../i18n/text'
import { valueMissingAfter, valueMissingBefore, valueMissingBetween } from './missing-value'
import type { TokenContext, TokenRules } from './token-context'

const emptyBrackets: Text = {
  en: 'There is nothing between these parentheses. Write an expression in them, or remove them.',
  ko: '이 괄호 안에 아무것도 없습니다. 안에 식을 쓰거나 괄호를 지우세요.',
}

function missing({ before, token }: TokenContext): Text {
  const sign = token?.text ?? ''
  return before?.kind === 'operator' ? valueMissingBetween(before.text, sign) : valueMissingBefore(sign)
}

function missingBeforeClose({ before, bracket }: TokenContext): Text | undefined {
  if (before?.kind === 'operator' || before?.kind === 'equals') return valueMissingAfter(before.text)
  if (bracket !== 'group' || before?.kind === 'comma') return undefined
  return before?.kind === 'open' ? emptyBrackets : valueMissingAfter(before?.text ?? '')
}

/** What is wrong with a token where a value is expected. */
export const beforeValue: TokenRules = {
  operator: (place) => (/^[+-]$/.test(place.token?.text ?? '') ? undefined : missing(place)),
  close: missingBeforeClose,
  comma: missing,
  dot: missing,
  raised: missing,
  equals: missing,
  end: ({ before }) => before && valueMissingAfter(before.text),
}
