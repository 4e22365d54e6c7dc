import type { Text } from '../../i18n/text'

/** A sign that wants a value behind it and has none. */
export const valueMissingAfter = (sign: string): Text => ({
  en: `After ${sign} a value is missing. Write a number, a name or an expression there.`,
  ko: `${sign} 뒤에 값이 없습니다. 수나 이름, 식을 쓰세요.`,
})

/** A sign that wants a value in front of it and has none. */
export const valueMissingBefore = (sign: string): Text => ({
  en: `In front of ${sign} a value is missing. Write a number, a name or an expression there.`,
  ko: `${sign} 앞에 값이 없습니다. 수나 이름, 식을 쓰세요.`,
})

/** Two signs of which only one has a value. */
export const valueMissingBetween = (before: string, after: string): Text => ({
  en: `Between ${before} and ${after} a value is missing. Write a number, a name or an expression there.`,
  ko: `${before} 기호와 ${after} 기호 사이에 값이 없습니다. 수나 이름, 식을 쓰세요.`,
})
