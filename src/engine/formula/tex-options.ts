import type { Batch } from '../batch'
import type { Writing } from './notation-style'

/** How LaTeX is written. */
export interface TexOptions extends Writing {
  /** Whether pieces are tied to the nodes and edges that they refer to, by KaTeX's \htmlData. */
  readonly ties?: boolean
  /** Whether fractions are set at full size within the line. */
  readonly largeFractions?: boolean
  /** Whether arrays have their shapes under their letters. */
  readonly shapes?: boolean
  /** The batch whose size is written N in shapes and sums; if absent, all lengths are numbers. */
  readonly batch?: Batch | undefined
  /** Whether it is set in a line of text: fractions have a slash, the entries of a vector commas. */
  readonly inLine?: boolean
}
