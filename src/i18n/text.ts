/** The languages that every text on the page exists in. */
export type Language = 'en' | 'ko'

export const languages: readonly Language[] = ['en', 'ko']

/** A text for people, in every language; a missing one is a type error. */
export type Text = Readonly<Record<Language, string>>

/** The same string in every language (names, numbers, formulas). */
export const sameText = (text: string): Text => ({ en: text, ko: text })
