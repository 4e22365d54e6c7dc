/** One entry that another is made of; `at` is its flat position. */
export type EntryRead =
  | { readonly of: 'input'; readonly operand: number; readonly at: number }
  | { readonly of: 'output' | 'upstream' | 'extra'; readonly at: number }

/** A sum of terms that are written alike and differ in the entries that they read. */
export interface EntrySum {
  /** What each term reads. */
  readonly terms: readonly (readonly EntryRead[])[]
  /** One term as LaTeX, with words for what it reads. */
  readonly write: (words: readonly string[], form: 'symbols' | 'numbers') => string
  /** One term worked out from the numbers that it reads. */
  readonly value: (numbers: readonly number[]) => number
  /** The letters of the indices that run, where a usual one is known. */
  readonly letters?: readonly string[]
  /** What the sum is divided by: the number of entries of a mean, the number of rows. */
  readonly divisor?: number
}

export const readInput = (operand: number, at: number): EntryRead => ({ of: 'input', operand, at })
export const readUpstream = (at: number): EntryRead => ({ of: 'upstream', at })

/** A word in parentheses where it starts with a minus sign. */
export const factorTex = (text: string): string =>
  /^[-−]|^\\htmlData\{[^}]*\}\{[-−]/.test(text) ? `(${text})` : text

/** Terms that are products of what they read. */
export const sumOfProducts = (
  terms: readonly (readonly EntryRead[])[],
  letters: readonly string[],
): EntrySum => ({
  terms,
  letters,
  write: (words, form) => words.map(factorTex).join(form === 'symbols' ? ' \\, ' : ' \\times '),
  value: (numbers) => numbers.reduce((product, entry) => product * entry, 1),
})

const mostWritten = 5

/** Words with a sign between them, those in the middle left out where there are many. */
export function joined(words: readonly string[], sign: string): string {
  const shown = words.length > mostWritten ? [...words.slice(0, 3), '\\cdots', words.at(-1) ?? ''] : words
  return shown.join(` ${sign} `)
}

/** `count` numbers from 0. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)
