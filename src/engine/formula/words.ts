/** A name in the two notations of formulas: LaTeX and plain text. */
export interface Words {
  readonly tex: string
  readonly plain: string
}
