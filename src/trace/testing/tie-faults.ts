import { broadcastPositions } from '../../engine/broadcast'
import type { Equation, Numbers } from '../../engine/formula/equation'
import { equationPlain } from '../../engine/formula/equation-tex'
import type { Formula, FormulaOf, Quantity } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import type { Scope } from '../../engine/formula/scope'
import { evaluate } from '../../engine/formula/value'
import type { Tensor } from '../../engine/tensor'
import { isKnown, valuesText } from './equation-faults'
import { compared } from './judged'
import { drawnPositions } from './places'

/** What is wrong with the numbers and formulas that are tied to something: they differ from it. */
export function tieFaults(said: Equation, numbers: Numbers): readonly string[] {
  const letters = new Map([
    ...numbers.letters,
    ...Object.entries(said.suppose ?? {}),
    ...Object.entries(said.at ?? {}),
  ])
  const scope: Scope = { ...numbers, letters, number: (value) => value }
  const ties = said.sides
    .flatMap(allParts)
    .filter((part) => part.kind === 'tied')
    .filter(({ of }) => isKnown(of))
  return ties.flatMap((tie) => {
    const fault = tieFault(tie, scope)
    return fault === undefined ? [] : [`${equationPlain(said, { language: 'en' })}: ${fault}`]
  })
}

function tieFault({ to, at, of }: FormulaOf<'tied'>, scope: Scope): string | undefined {
  try {
    const shown = evaluate(of, scope)
    const whole: Formula = { kind: 'symbol', of: to, shape: [], ...(at && { at }) }
    const [one, other] =
      to.role === 'derivative' ? factors(to, shown, scope) : [shown, evaluate(whole, scope)]
    return compared(one, other) === 'different'
      ? `what is tied to ${to.id} is ${valuesText(one)} and not ${valuesText(other)}`
      : undefined
  } catch (error) {
    return `what is tied to ${to.id} cannot be evaluated: ${error instanceof Error ? error.message : error}`
  }
}

/**
 * The factors for the entries of an output, and the derivatives that they represent, at the places that are
 * judged: of each entry with respect to the entry of the operand that it is computed from.
 */
function factors(
  of: Extract<Quantity, { role: 'derivative' }>,
  shown: Tensor,
  { shapeOf, slope }: Scope,
): readonly [Tensor, Tensor] {
  const output = shapeOf(of.of)
  const [shownAt, from] = [shown.shape, shapeOf(of.id)].map((shape) => broadcastPositions(shape, output)) as [
    Int32Array,
    Int32Array,
  ]
  const places = drawnPositions(shownAt.length)
  const atPlaces = (numberAt: (place: number) => number): Tensor => ({
    shape: [places.length],
    data: Float64Array.from(places, numberAt),
  })
  return [
    atPlaces((at) => shown.data[shownAt.at(at) ?? -1] ?? Number.NaN),
    atPlaces((at) => slope(of, at, from.at(at) ?? -1)),
  ]
}
