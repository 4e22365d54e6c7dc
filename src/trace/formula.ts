import { type Language, sameText, type Text } from '../i18n/text'

/** An equation as LaTeX, set line by line: what it is about, and what that equals. */
export interface Formula {
  readonly left: string
  /** Each with its relation sign in front. */
  readonly right: readonly Text[]
}

/** `= tex`, the same in every language. */
export const equal = (tex: string): Text => sameText(`= ${tex}`)

/** `= tex`, or `≈ tex` where the arithmetic as written does not come out. */
export const related = (comesOut: boolean, tex: string): Text =>
  sameText(`${comesOut ? '=' : '\\approx'} ${tex}`)

/** One formula in the lines that KaTeX sets under one another. */
export function formulaTex(formula: Formula, language: Language): string {
  const lines = formula.right.map((line) => `& ${line[language]}`)
  return `\\begin{aligned} ${formula.left} ${lines.join(' \\\\[0.5em] ')} \\end{aligned}`
}
