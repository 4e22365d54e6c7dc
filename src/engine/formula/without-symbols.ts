import type { Equation } from './equation'
import { isSymbolic } from './rank'

/** An equation without the sides in symbols that stand between its first side and those with numbers. */
export function withoutSymbols({ sides: [first, ...others], signs, ...rest }: Equation): Equation {
  const from = others.findIndex((side) => !isSymbolic(side))
  return from > 0
    ? { ...rest, sides: [first, ...others.slice(from)], signs: signs.slice(from) }
    : { ...rest, sides: [first, ...others], signs }
}
