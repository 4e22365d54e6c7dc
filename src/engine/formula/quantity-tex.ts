import type { SymbolFormula } from './formula'
import { indicesOf } from './index-text'
import type { TexOptions } from './tex-options'
import { nameEntry, texEntry, texSymbol } from './tex-symbol'

const fractionOf = ({ largeFractions }: TexOptions): string => (largeFractions ? '\\dfrac' : '\\frac')

/** A fraction, or a slash in a line of text. */
export const quotientTex = (above: string, below: string, options: TexOptions): string =>
  options.inLine ? `${above} / ${below}` : `${fractionOf(options)}{${above}}{${below}}`

const fraction = (above: string, below: string, options: TexOptions): string =>
  quotientTex(`\\partial ${above}`, `\\partial ${below}`, options)

/**
 * A derivative along one edge: after a bar, the node that it comes back from, and which of its operands if it
 * has several.
 */
const along = (slope: string, via: string, operand: number | undefined): string => {
  const which = operand === undefined ? '' : String(operand + 1)
  return `\\left. ${slope} \\right|_{${[via, which].filter((each) => each !== '').join(',')}}`
}

/** A symbol as LaTeX. */
export function quantityTex(symbol: SymbolFormula, options: TexOptions): string {
  const { of } = symbol
  const { above, below } = indicesOf(symbol)
  switch (of.role) {
    case 'value':
      return texEntry(of.id, above)
    case 'extra':
      return nameEntry(of.name, above).tex
    case 'gradient':
      return fraction(texSymbol(of.loss), texEntry(of.id, above), options)
    case 'contribution':
      return along(
        fraction(texSymbol(of.loss), texEntry(of.id, above), options),
        texSymbol(of.via),
        of.operand,
      )
    case 'derivative': {
      const slope = fraction(texEntry(of.of, above), texEntry(of.id, below), options)
      return of.operand === undefined ? slope : along(slope, '', of.operand)
    }
  }
}
