import type { Equation, Relation } from './equation'
import type { Formula } from './formula'
import type { Writing } from './notation-style'
import { plainOf } from './plain'
import { hasRowBreak } from './row-breaks'
import { texOf } from './tex'
import type { TexOptions } from './tex-options'
import type { Words } from './words'

/** The sign between two sides as LaTeX. */
export const relationTex = (relation: Relation): string => (relation === '=' ? '=' : '\\approx')

/** Each side but the first as LaTeX, with its sign in front. */
export const sidesTex = ({ sides, signs }: Equation, options: TexOptions): readonly string[] =>
  sides.slice(1).map((side, i) => `${relationTex(signs[i] ?? '=')} ${texOf(side, options)}`)

/** An equation in one line of LaTeX. */
export const lineTex = (equation: Equation, options: TexOptions): string =>
  [texOf(equation.sides[0], options), ...sidesTex(equation, options)].join(' ')

/** Rows of LaTeX under one another, aligned at the first sign of each. */
export const alignedTex = (rows: readonly string[]): string =>
  `\\begin{aligned} ${rows.join(' \\\\[0.5em] ')} \\end{aligned}`

/** An equation with its sides under one another. */
export const equationTex = (equation: Equation, options: TexOptions): string => {
  const [first = '', ...rest] = sidesTex(equation, options)
  return alignedTex([`${texOf(equation.sides[0], options)} & ${first}`, ...rest.map((side) => `& ${side}`)])
}

/** An equation as plain text, for sentences. */
export const equationPlain = ({ sides, signs }: Equation, writing: Writing): string =>
  sides.map((side, i) => (i === 0 ? '' : ` ${signs[i - 1]} `) + plainOf(side, writing)).join('')

/** A formula in both notations. */
export const formulaWords = (formula: Formula, options: TexOptions): Words => ({
  tex: texOf(formula, options),
  plain: plainOf(formula, options),
})

/** An equation in one line, in both notations. */
export const lineWords = (equation: Equation, options: TexOptions): Words => ({
  tex: lineTex(equation, options),
  plain: equationPlain(equation, options),
})

/** An equation with its sides under one another, in both notations. */
export const equationWords = (equation: Equation, options: TexOptions): Words => ({
  tex: equationTex(equation, options),
  plain: equationPlain(equation, options),
})

/**
 * One side of an equation with its sign, in both notations; if it continues in a second row, that is set
 * under its first.
 */
export function sideWords({ sides, signs }: Equation, side: number, options: TexOptions): Words {
  const formula = sides[side] as Formula
  const sign = signs[side - 1] ?? '='
  const tex = texOf(formula, options)
  return {
    tex: hasRowBreak(formula)
      ? `${relationTex(sign)} \\begin{aligned} & ${tex} \\end{aligned}`
      : `${relationTex(sign)} ${tex}`,
    plain: `${sign} ${plainOf(formula, options)}`,
  }
}
