import type { Language } from '../../i18n/text'
import type { Callable, FormulaOf, PairFormula, ProductSign } from './formula'
import type { Written } from './written'

/** How formulas are written: as LaTeX, as plain text for sentences, or as Python. */
export interface NotationStyle {
  readonly number: (value: number) => string
  /** A symbol, numbers put in, or what takes the place of an operand. */
  readonly leaf: (
    formula: FormulaOf<'symbol' | 'tensor' | 'letter' | 'input' | 'output' | 'extra' | 'unknown'>,
  ) => Written
  /** A vector or a matrix, entry by entry. */
  readonly array: (array: FormulaOf<'array'>) => string
  readonly minus: string
  readonly times: Readonly<Record<ProductSign, string>>
  readonly quotient: (above: string, below: string) => string
  readonly power: (base: string, exponent: string) => string
  readonly apply: (callable: Callable, argument: string) => string
  readonly call: (call: FormulaOf<'call'>, operands: readonly string[]) => string
  readonly indicator: (greater: string, less: string, tie: number) => string
  readonly equal: (left: string, right: string) => string
  readonly parentheses: (inner: string) => string
  readonly transpose: (inner: string) => string
  readonly entry: (inner: string, index: string) => string
  readonly total: (total: FormulaOf<'total'>) => string
  readonly dots: string
  /** The two factors of a matrix product; they may carry their shapes. */
  readonly matrix: (left: Written, right: Written, product: PairFormula) => string
  readonly tied: (tied: FormulaOf<'tied'>, inner: string) => string
  /** A word at a formula; absent if it is not written. */
  readonly named?: (named: FormulaOf<'named'>, inner: Written) => Written
  /** Where a sum continues in a new row. */
  readonly rowBreak: string
  /** Whether the quotient is drawn as a fraction, so that its parts need no parentheses. */
  readonly fractions: boolean
  /** Whether a number may precede its factor without a sign between them. */
  readonly juxtaposes: boolean
  /** Whether a factor may start with a minus sign, as in 2 * -x. */
  readonly signedFactors?: boolean
  /** A product that is 0 where its left side is 0; an ordinary product if absent. */
  readonly multiple?: (left: string, product: string) => string
}

/** The target that a formula is written for. */
export interface Writing {
  readonly language: Language
}
