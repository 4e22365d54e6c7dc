/** A character that the language skips wherever it stands, and that does not count as indentation. */
const filler = '\ufeff'

/** A stretch of text that is skipped instead, so that everything behind it keeps its position. */
export const blank = (text: string): string => filler.repeat(text.length)
