/** What every code begins with, so that it is found between other words. */
export const codeMark = 'backstep:'

/** A code in a text, and the line it stands in, counted from 1. */
export interface FoundCode {
  readonly line: number
  readonly code: string
}

/** A code, or the end of one that lost its beginning: no word of a chat is that long. */
const codes = /backstep:[\w+-]*|[\w+-]{60,}/gi

/** The codes in a text that may have other words around them; a phone may have written their first letter large. */
export const foundCodes = (text: string): readonly FoundCode[] =>
  text.split(/\r\n?|\n/).flatMap((line, i) =>
    [...line.matchAll(codes)].map(([code]) => ({
      line: i + 1,
      code: code.replace(/^backstep:/i, codeMark),
    })),
  )
