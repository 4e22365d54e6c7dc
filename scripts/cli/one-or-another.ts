const list = new Intl.ListFormat('en', { type: 'disjunction' })

/** Joins words into a choice: “numpy or pytorch”. */
export const oneOrAnother = (words: readonly string[]): string => list.format(words)
