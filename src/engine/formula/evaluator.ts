import type { Formula } from './formula'
import { partsOf } from './parts'

/** An op's statement compiled for repeated evaluation, at inputs and an output. */
export type Evaluator = (inputs: readonly number[], output: number) => number

/**
 * The function of numbers that an op's statement describes; compiled once, so that the formula is not walked
 * for every entry of an array. Throws if it contains whole arrays or symbols.
 */
export function evaluatorOf(statement: Formula): Evaluator {
  switch (statement.kind) {
    case 'number':
      return () => statement.value
    case 'input':
      return (inputs) => inputs[statement.operand] as number
    case 'output':
      return (_, output) => output
    case 'negative': {
      const of = evaluatorOf(statement.of)
      return (inputs, output) => -of(inputs, output)
    }
    case 'apply': {
      const to = evaluatorOf(statement.to)
      const { value } = statement.function
      return (inputs, output) => value(to(inputs, output))
    }
    case 'indicator': {
      const [greater, less] = [evaluatorOf(statement.greater), evaluatorOf(statement.less)]
      return (inputs, output) =>
        combinations.indicator(greater(inputs, output), less(inputs, output), statement.tie)
    }
    case 'sum':
    case 'difference':
    case 'product':
    case 'multiple':
    case 'quotient':
    case 'power':
    case 'larger':
    case 'smaller': {
      const [left, right] = [evaluatorOf(statement.left), evaluatorOf(statement.right)]
      const combine = combinations[statement.kind]
      return (inputs, output) => combine(left(inputs, output), right(inputs, output))
    }
    default:
      throw new Error(`${statement.kind} is not part of an op's statement`)
  }
}

/** What each kind of formula makes of two numbers. */
export const combinations = {
  sum: (a: number, b: number) => a + b,
  difference: (a: number, b: number) => a - b,
  product: (a: number, b: number) => a * b,
  multiple: (a: number, b: number) => (a === 0 ? 0 : a * b),
  quotient: (a: number, b: number) => a / b,
  power: (a: number, b: number) => a ** b,
  larger: Math.max,
  smaller: Math.min,
  equal: (a: number, b: number) => (a === b ? 1 : 0),
  indicator: (a: number, b: number, tie: number) => (a === b ? tie : a > b ? 1 : a < b ? 0 : Number.NaN),
} as const

/** Which operands, and whether the output, a statement refers to: what a node must remember. */
export function variablesOf(statement: Formula): { operands: ReadonlySet<number>; output: boolean } {
  const operands = new Set<number>()
  let output = false
  const visit = (part: Formula): void => {
    if (part.kind === 'input') operands.add(part.operand)
    if (part.kind === 'output') output = true
    for (const child of partsOf(part)) visit(child)
  }
  visit(statement)
  return { operands, output }
}
