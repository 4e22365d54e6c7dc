import { hasPowerOfTen } from '../../lib/format'

/** How tightly a formula binds, from the loosest to the tightest. */
export const precedence = { sum: 1, negative: 2, product: 3, quotient: 3, power: 4, atom: 5 } as const

/** A formula as text, and how tightly it binds. */
export interface Written {
  readonly text: string
  readonly level: number
  /** Whether it begins with a digit, so that a number before it needs a sign between them. */
  readonly isNumeric?: boolean
  /** Whether it extends as far to the right as it can, like a sum. */
  readonly isOpen?: boolean
}

/** Text that needs no parentheses anywhere: a name, a call. */
export const atom = (text: string): Written => ({ text, level: precedence.atom })

/**
 * A symbol: a letter needs no parentheses anywhere; a derivative, which is a fraction, only where it is
 * raised or transposed.
 */
export const writtenSymbol = (text: string, isFraction: boolean): Written => ({
  text,
  level: isFraction ? precedence.power : precedence.atom,
})

/** A number as text: a minus sign makes it bind loosely, a power of ten like a product. */
export function writtenNumber(text: string, value: number): Written {
  const isNegative = value < 0 || Object.is(value, -0)
  const hasPower = hasPowerOfTen(value)
  return {
    text,
    level: isNegative ? precedence.negative : hasPower ? precedence.product : precedence.atom,
    isNumeric: true,
  }
}
