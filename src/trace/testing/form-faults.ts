import type { Equation, Numbers } from '../../engine/formula/equation'
import type { Formula, SymbolFormula } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import { plainOf } from '../../engine/formula/plain'
import { formatShape, type Shape, sameShape } from '../../engine/tensor'

const textOf = (formula: Formula): string => plainOf(formula, { language: 'en' })

/**
 * What is wrong with a symbol before anything is evaluated: an array called a derivative without its indices,
 * a shape that is not the node's.
 */
function symbolFault(symbol: SymbolFormula, { shapeOf }: Numbers): string | undefined {
  const { of, at = [], below = [], between, shape } = symbol
  const name = textOf(symbol)
  if (of.role === 'extra') return undefined
  if (of.role !== 'derivative')
    return sameShape(shape, shapeOf(of.id)) && at.length <= shape.length
      ? undefined
      : `${name} has the shape ${formatShape(shapeOf(of.id))}, not ${formatShape(shape)}`
  const [under, above] = [shapeOf(of.id), shapeOf(of.of)]
  if (between) return jacobianFault(name, between, [under, above])
  return at.length === above.length && below.length === under.length
    ? undefined
    : `${name} is between arrays of shape ${formatShape(under)} and ${formatShape(above)} and does not say which entries`
}

function jacobianFault(
  name: string,
  said: readonly [Shape, Shape],
  own: readonly [Shape, Shape],
): string | undefined {
  return said.every((shape, i) => sameShape(shape, own[i] as Shape))
    ? undefined
    : `${name} is between shapes other than ${said.map(formatShape).join(' and ')}`
}

/** The left side reappears in its own definition: ∂L/∂z = ∂L/∂z · …. */
function circularFault({ sides: [first, ...others] }: Equation): string | undefined {
  if (first.kind !== 'symbol') return undefined
  const subject = textOf(first)
  const isSaidAgain = others
    .flatMap(allParts)
    .some((part) => part.kind === 'symbol' && textOf(part) === subject)
  return isSaidAgain ? `${subject} is defined by itself` : undefined
}

/** An array that is too large to be read number by number: an entry of it has to stand for it. */
function sizeFault({ sides }: Equation): string | undefined {
  const large = sides
    .flatMap(allParts)
    .find((part) => part.kind === 'tensor' && part.tensor.shape.some((length) => length > 4))
  return large?.kind === 'tensor'
    ? `an array of shape ${formatShape(large.tensor.shape)} is written out`
    : undefined
}

/** Two different things that are written the same, in an equation that adds or multiplies them. */
function ambiguityFault(symbols: readonly SymbolFormula[]): string | undefined {
  const meant = new Map<string, string>()
  for (const symbol of symbols) {
    const [text, meaning] = [textOf(symbol), JSON.stringify([symbol.of, symbol.at, symbol.below])]
    if ((meant.get(text) ?? meaning) !== meaning) return `${text} means two things`
    meant.set(text, meaning)
  }
  return undefined
}

/** What is wrong with an equation before anything is evaluated. */
export function formFaults(said: Equation, numbers: Numbers): readonly string[] {
  const symbols = said.sides.flatMap(allParts).filter((part) => part.kind === 'symbol')
  const faults = [
    ...symbols.map((symbol) => symbolFault(symbol, numbers)),
    circularFault(said),
    sizeFault(said),
    ambiguityFault(symbols),
  ]
  return faults.filter((fault) => fault !== undefined)
}
