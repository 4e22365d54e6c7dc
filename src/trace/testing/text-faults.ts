import type { Equation, Numbers } from '../../engine/formula/equation'
import type { Formula, FormulaOf } from '../../engine/formula/formula'
import { plainOf } from '../../engine/formula/plain'
import { evaluate } from '../../engine/formula/value'
import { itemOf } from '../../engine/tensor'
import { rounded } from '../../lib/format'
import { equationFaults, type Tried } from './equation-faults'

/**
 * What is wrong with an equation in a text. A number in a text has no more digits than are written: it
 * follows `≈` if the other side is rounded to it, and `=` if it is exact.
 */
export const textFaults = (said: Equation, numbers: Numbers, tried: Tried): readonly string[] =>
  said.signs.flatMap((sign, i) => {
    const [left, right] = [said.sides[i], said.sides[i + 1]] as [Formula, Formula]
    if (sign === '=' || right.kind !== 'number')
      return equationFaults({ ...said, sides: [left, right], signs: [sign] }, numbers, tried)
    tried.signs++
    return roundingFaults(left, right, numbers)
  })

function roundingFaults(left: Formula, { value }: FormulaOf<'number'>, numbers: Numbers): readonly string[] {
  const { shape, data } = evaluate(left, { ...numbers, number: (each) => each })
  const exact = itemOf({ shape, data })
  const isRounded = data.length === 1 && exact !== value && rounded(exact) === value
  return isRounded ? [] : [`${plainOf(left, { language: 'en' })} ≈ ${value}: ${exact} is not rounded to that`]
}
