import type { PairFormula } from './formula'
import type { NotationStyle } from './notation-style'
import { signBetween } from './rank'
import { precedence, type Written } from './written'

/** A part, in parentheses if it binds less tightly than its place requires. */
export const wrapped = ({ text, level }: Written, least: number, style: NotationStyle): string =>
  level < least ? style.parentheses(text) : text

/** The left factor of a product, which must not absorb anything on its right. */
export const leftFactor = (left: Written, style: NotationStyle): string =>
  left.isOpen ? style.parentheses(left.text) : wrapped(left, precedence.product, style)

/** The right factor, which may extend as far as it can if a sign precedes it. */
function rightFactor(right: Written, hasSign: boolean, style: NotationStyle): string {
  if (style.signedFactors && right.level === precedence.negative) return right.text
  return hasSign && right.level === precedence.product && right.isOpen
    ? right.text
    : wrapped(right, precedence.power, style)
}

/** The sign between two factors as written; none between a number and the letters after it. */
function signOf(product: PairFormula, right: Written, isNumber: boolean, style: NotationStyle): string {
  const isJuxtaposed =
    product.sign === undefined && style.juxtaposes && product.left.kind === 'number' && !right.isNumeric
  if (isJuxtaposed) return ''
  const sign = product.sign ?? signBetween(product.left, product.right)
  return style.times[sign === '' && isNumber ? '×' : sign]
}

/** Two factors with their sign between them. */
export function writeProduct(
  product: PairFormula,
  left: Written,
  right: Written,
  style: NotationStyle,
): Written {
  const isSlash = product.sign === '' && product.left.kind === 'quotient' && !style.fractions
  const leftText = isSlash ? style.parentheses(left.text) : leftFactor(left, style)
  const rightText = rightFactor(right, product.sign !== undefined, style)
  const isNumber = right.isNumeric === true && rightText === right.text
  const text = leftText + signOf(product, right, isNumber, style) + rightText
  return {
    text: product.kind === 'multiple' && style.multiple ? style.multiple(leftText, text) : text,
    level: precedence.product,
    ...(left.isNumeric && { isNumeric: true }),
    ...(right.isOpen && { isOpen: true }),
  }
}
