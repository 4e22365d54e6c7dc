import type { Language } from '../../i18n/text'
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

/** After a bar, so that nobody reads the node as held constant. */
const viaTex: Readonly<Record<Language, (via: string) => string>> = {
  en: (via) => `\\text{via }${via}`,
  ko: (via) => `${via}\\text{ 경유}`,
}

/**
 * A derivative along one edge: after a bar, the node that it comes back from, and which of its operands if it
 * has several.
 */
const along = (slope: string, ...marks: readonly string[]): string =>
  `\\left. ${slope} \\right|_{${marks.join(',')}}`

const which = (operand: number | undefined): readonly string[] =>
  operand === undefined ? [] : [String(operand + 1)]

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
        viaTex[options.language](texSymbol(of.via)),
        ...which(of.operand),
      )
    case 'derivative': {
      const slope = fraction(texEntry(of.of, above), texEntry(of.id, below), options)
      return of.operand === undefined ? slope : along(slope, ...which(of.operand))
    }
  }
}
