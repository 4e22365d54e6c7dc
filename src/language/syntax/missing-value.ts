import type { Text } from '../../i18n/text'

/** An operator that needs a value after it and has none. */
export const valueMissingAfter = (sign: string): Text => ({
  en: `A value is missing after ${sign}. Write a number, a name or an expression there.`,
  ko: `${sign} 뒤에 값이 없습니다. 수나 이름, 식을 쓰세요.`,
})

/** An operator that needs a value before it and has none. */
export const valueMissingBefore = (sign: string): Text => ({
  en: `A value is missing before ${sign}. Write a number, a name or an expression there.`,
  ko: `${sign} 앞에 값이 없습니다. 수나 이름, 식을 쓰세요.`,
})

/** Two operators without a value between them. */
export const valueMissingBetween = (before: string, after: string): Text => ({
  en: `A value is missing between ${before} and ${after}. Write a number, a name or an expression there.`,
  ko: `${before} 기호와 ${after} 기호 사이에 값이 없습니다. 수나 이름, 식을 쓰세요.`,
})
