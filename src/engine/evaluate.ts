import type { Expression } from './expression'

/** A formula made ready to be worked out many times, at inputs and an output. */
export type Evaluator = (inputs: readonly number[], output: number) => number

/** The function that an expression stands for; made once, so that no entry of an array has to walk the expression. */
export function evaluatorOf(expression: Expression): Evaluator {
  switch (expression.kind) {
    case 'number':
      return () => expression.value
    case 'input':
      return (inputs) => inputs[expression.operand] as number
    case 'output':
      return (_, output) => output
    case 'negative': {
      const of = evaluatorOf(expression.of)
      return (inputs, output) => -of(inputs, output)
    }
    case 'apply': {
      const to = evaluatorOf(expression.to)
      const { value } = expression.function
      return (inputs, output) => value(to(inputs, output))
    }
    case 'multiple':
      return multiple(evaluatorOf(expression.left), evaluatorOf(expression.right))
    case 'indicator':
      return indicator(evaluatorOf(expression.greater), evaluatorOf(expression.less), expression.tie)
    default: {
      const [left, right] = [evaluatorOf(expression.left), evaluatorOf(expression.right)]
      const combine = combinations[expression.kind]
      return (inputs, output) => combine(left(inputs, output), right(inputs, output))
    }
  }
}

const combinations = {
  sum: (a: number, b: number) => a + b,
  difference: (a: number, b: number) => a - b,
  product: (a: number, b: number) => a * b,
  quotient: (a: number, b: number) => a / b,
  power: (a: number, b: number) => a ** b,
  larger: Math.max,
  smaller: Math.min,
} as const

const multiple =
  (left: Evaluator, right: Evaluator): Evaluator =>
  (inputs, output) => {
    const factor = left(inputs, output)
    return factor === 0 ? 0 : factor * right(inputs, output)
  }

const indicator =
  (greater: Evaluator, less: Evaluator, tie: number): Evaluator =>
  (inputs, output) => {
    const [a, b] = [greater(inputs, output), less(inputs, output)]
    if (a === b) return tie
    return a > b ? 1 : a < b ? 0 : Number.NaN
  }

/** Which operands, and whether the output, an expression speaks of: what a node must remember. */
export function variablesOf(expression: Expression): { operands: ReadonlySet<number>; output: boolean } {
  const operands = new Set<number>()
  let output = false
  const visit = (part: Expression): void => {
    if (part.kind === 'input') operands.add(part.operand)
    if (part.kind === 'output') output = true
    for (const child of partsOf(part)) visit(child)
  }
  visit(expression)
  return { operands, output }
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negative':
      return [expression.of]
    case 'apply':
      return [expression.to]
    case 'indicator':
      return [expression.greater, expression.less]
    case 'number':
    case 'input':
    case 'output':
      return []
    default:
      return [expression.left, expression.right]
  }
}
