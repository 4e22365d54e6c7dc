/** A name in the two ways that formulas are written: as LaTeX, and as plain text. */
export interface Words {
  readonly tex: string
  readonly plain: string
}
