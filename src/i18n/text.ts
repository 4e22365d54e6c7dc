/** The languages that every text on the page exists in, in the order in which the page goes through them. */
export const languages = ['en', 'ko'] as const

export type Language = (typeof languages)[number]

/** A text for people, in every language; a missing one is a type error. */
export type Text = Readonly<Record<Language, string>>

/** The same string in every language (names, numbers, formulas). */
export const sameText = (text: string): Text => ({ en: text, ko: text })

/** Every language, the one of the reader first. */
export const languagesFrom = (own: Language): readonly Language[] => [
  own,
  ...languages.filter((each) => each !== own),
]

/** Each language by its own name. */
export const languageNames: Text = { en: 'English', ko: '한국어' }
