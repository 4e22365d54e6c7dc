import { apply, letter, negative, number } from '../engine/formula/build'
import { type Equation, equation, noNumbers } from '../engine/formula/equation'
import { logarithm } from '../engine/formula/functions'

/** The loss of a drawing, from the probability that the net assigns to a digit. */
export function lossOfDigit(digit: number, loss: number): Equation {
  const name = `y_${digit}`
  const probability = { kind: 'letter', letter: name, words: { tex: `y_{${digit}}`, plain: name } } as const
  return equation([letter('L'), negative(apply(logarithm, probability)), number(loss)], {
    ...noNumbers,
    letters: new Map([
      ['L', loss],
      [name, Math.exp(-loss)],
    ]),
  })
}
