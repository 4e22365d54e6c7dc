const list = new Intl.ListFormat('en', { type: 'disjunction' })

/** The words as a choice: “numpy or pytorch”. */
export const oneOrAnother = (words: readonly string[]): string => list.format(words)
