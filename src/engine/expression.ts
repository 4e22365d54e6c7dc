/** How a function is called: its name, and the call in LaTeX, NumPy and PyTorch. */
export interface Callable {
  readonly name: string
  readonly tex: (argument: string) => string
  readonly numpy: (argument: string) => string
  readonly torch: (argument: string) => string
}

/** A function of one number that expressions may apply. */
export interface NamedFunction extends Callable {
  readonly value: (x: number) => number
}

type PairKind = 'sum' | 'difference' | 'product' | 'multiple' | 'quotient' | 'power' | 'larger' | 'smaller'

/** A formula over an op's inputs and its output: what a scalar op computes, and its local derivatives. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'input'; readonly operand: number }
  | { readonly kind: 'output' }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: PairKind; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'apply'; readonly function: NamedFunction; readonly to: Expression }
  | {
      readonly kind: 'indicator'
      readonly greater: Expression
      readonly less: Expression
      readonly tie: number
    }

const pair =
  (kind: PairKind) =>
  (left: Expression, right: Expression): Expression => ({ kind, left, right })

/** A number that stands in the formula itself. */
export const number = (value: number): Expression => ({ kind: 'number', value })
/** The op's operand, counted from 0. */
export const input = (operand: number): Expression => ({ kind: 'input', operand })
/** The op's own output, which it remembers from the forward pass. */
export const output: Expression = { kind: 'output' }
export const negative = (of: Expression): Expression => ({ kind: 'negative', of })
export const sum = pair('sum')
export const difference = pair('difference')
export const product = pair('product')
/** A product that is 0 where its left side is 0, even if its right side is not finite. */
export const multiple = pair('multiple')
export const quotient = pair('quotient')
export const power = pair('power')
export const larger = pair('larger')
export const smaller = pair('smaller')
export const apply = (f: NamedFunction, to: Expression): Expression => ({ kind: 'apply', function: f, to })
/** 1 where `greater` > `less`, 0 where it is smaller, `tie` where both are equal. */
export const indicator = (greater: Expression, less: Expression, tie: number): Expression => ({
  kind: 'indicator',
  greater,
  less,
  tie,
})

/** The expression with `value` wherever the op's output stands in it. */
export function substituteOutput(expression: Expression, value: Expression): Expression {
  const inside = (part: Expression): Expression => substituteOutput(part, value)
  switch (expression.kind) {
    case 'output':
      return value
    case 'number':
    case 'input':
      return expression
    case 'negative':
      return { ...expression, of: inside(expression.of) }
    case 'apply':
      return { ...expression, to: inside(expression.to) }
    case 'indicator':
      return { ...expression, greater: inside(expression.greater), less: inside(expression.less) }
    default:
      return { ...expression, left: inside(expression.left), right: inside(expression.right) }
  }
}
