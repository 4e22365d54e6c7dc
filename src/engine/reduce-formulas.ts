import { call, product } from './formula/build'
import type { ArrayFunction, Formula, Index } from './formula/formula'
import type { Words } from './formula/words'
import type { OpOptions } from './op-options'
import { reducedAxis, reduceSum } from './reduce'
import { formatShape, full, type Shape, type Tensor } from './tensor'

/** A reduction's name, with the axis that it runs along. */
const axisWords = (tex: string, plain: string, { axis }: OpOptions): Words =>
  axis === undefined
    ? { tex, plain }
    : { tex: `${tex}_{\\text{axis }${axis}}`, plain: `${plain}_axis ${axis}` }

/** How many axes are left after reducing an array of this shape. */
const rankLeft = ({ length }: Shape, { axis, keepdims }: OpOptions): number =>
  keepdims ? length : axis === undefined ? 0 : length - 1

/** A reduction of an array of this shape as a function in formulas: a sign before its operand, or a call. */
export const reduction = (
  words: { readonly tex: string; readonly plain: string; readonly isPrefix?: true },
  value: (x: Tensor, options: OpOptions) => Tensor,
  shape: Shape,
  options: OpOptions,
): ArrayFunction<1> => ({
  name: axisWords(words.tex, words.plain, options),
  value: ([x]) => value(x, options),
  rank: rankLeft(shape, options),
  ...(words.isPrefix && { isPrefix: true }),
})

/** Σ of an array of this shape. */
export const sumOver = (shape: Shape, options: OpOptions): ArrayFunction<1> =>
  reduction({ tex: '\\sum', plain: 'Σ', isPrefix: true }, reduceSum, shape, options)

/** An array of ones. */
const ones = (shape: Shape): Formula =>
  call({
    name: { tex: `\\mathbf{1}_{${formatShape(shape)}}`, plain: `1${formatShape(shape)}` },
    value: () => full(shape, 1),
    rank: shape.length,
  })

/** The gradient of a reduction, broadcast back over the operand's shape. */
export function spreadFormula(upstream: Formula, shape: Shape, options: OpOptions): Formula {
  const axis = reducedAxis(shape, options)
  const isColumn = axis === 1 && !options.keepdims
  return product(isColumn ? { kind: 'column', of: upstream } : upstream, ones(shape))
}

const operandLetters = [[], ['j'], ['n', 'j']] as const

/** The entry of the operand, and the entry of the result that it goes into. */
export function reducedLetters(
  shape: Shape,
  options: OpOptions,
): { readonly above: readonly Index[]; readonly below: readonly Index[] } {
  const below = operandLetters[shape.length] ?? []
  const axis = reducedAxis(shape, options)
  const isReduced = (at: number): boolean => axis === undefined || at === axis
  return {
    below,
    above: options.keepdims
      ? below.map((letter, at) => (isReduced(at) ? 1 : letter))
      : below.filter((_, at) => !isReduced(at)),
  }
}
