import type { Writing } from './notation-style'

/** How LaTeX is written. */
export interface TexOptions extends Writing {
  /** Whether pieces are tied to the nodes and edges that they speak of, by KaTeX's \htmlData. */
  readonly ties?: boolean
  /** Whether fractions stand at full size in the line. */
  readonly largeFractions?: boolean
  /** Whether arrays carry their shapes under their letters. */
  readonly shapes?: boolean
  /** Whether it stands in a line of text: fractions have a slash, the entries of a vector commas. */
  readonly inLine?: boolean
}
