import type { Expression } from './expression'

/** The number that an expression has at the given inputs and output. */
export function evaluate(expression: Expression, inputs: readonly number[], output: number): number {
  const at = (part: Expression): number => evaluate(part, inputs, output)
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'input':
      return inputs[expression.operand] as number
    case 'output':
      return output
    case 'negative':
      return -at(expression.of)
    case 'sum':
      return at(expression.left) + at(expression.right)
    case 'difference':
      return at(expression.left) - at(expression.right)
    case 'product':
      return at(expression.left) * at(expression.right)
    case 'multiple': {
      const factor = at(expression.left)
      return factor === 0 ? 0 : factor * at(expression.right)
    }
    case 'quotient':
      return at(expression.left) / at(expression.right)
    case 'power':
      return at(expression.left) ** at(expression.right)
    case 'larger':
      return Math.max(at(expression.left), at(expression.right))
    case 'smaller':
      return Math.min(at(expression.left), at(expression.right))
    case 'apply':
      return expression.function.value(at(expression.to))
    case 'indicator': {
      const [greater, less] = [at(expression.greater), at(expression.less)]
      if (greater === less) return expression.tie
      return greater > less ? 1 : greater < less ? 0 : Number.NaN
    }
  }
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
