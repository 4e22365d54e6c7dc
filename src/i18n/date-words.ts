import type { Language } from './text'

/** A moment, in milliseconds since 1970, as its day and time are written in a language. */
export const dateWords = (moment: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
