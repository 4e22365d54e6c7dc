import { readInput, readUpstream, sumOfProducts, upTo } from '../entry'
import { column, matrix, product, row, transpose } from '../formula/build'
import type { Formula, Index } from '../formula/formula'
import { asColumn, asRow, columnsIn, matrixProduct, productShape, rowsIn, transposed } from '../matrix'
import type { Arguments, OpDef } from '../op'
import type { CodeArguments } from '../op-code'
import type { Shape, Tensor } from '../tensor'

/** G·Bᵀ or Aᵀ·G: a column and a row if a vector met a matrix, a number and a vector if two vectors met. */
export function productGradient(
  operand: 0 | 1,
  upstream: Formula,
  { inputs, shapes }: Arguments<2>,
): Formula {
  const [a, b] = shapes
  const other = inputs[operand === 0 ? 1 : 0]
  if ((operand === 0 ? b : a).length === 2)
    return operand === 0 ? matrix(upstream, transpose(other)) : matrix(transpose(other), upstream)
  if (a.length === 1 && b.length === 1) return product(upstream, other, '·')
  return operand === 0 ? matrix(column(upstream), row(other)) : matrix(column(other), row(upstream))
}

/** The letters of an entry of a product A·B: n counts the samples, i the inputs, j the outputs. */
export const lettersOf = (
  a: Shape,
  b: Shape,
): {
  readonly left: readonly Index[]
  readonly right: readonly Index[]
  readonly above: readonly Index[]
} => ({
  left: a.length === 2 ? ['n', 'i'] : ['i'],
  right: b.length === 2 ? ['i', 'j'] : ['i'],
  above: [...(a.length === 2 ? ['n'] : []), ...(b.length === 2 ? ['j'] : [])],
})

/** In NumPy, .T of a vector does nothing, so a column times a row is written as an outer product. */
function productGradientCode(operand: 0 | 1, upstream: string, { inputs, shapes }: CodeArguments<2>): string {
  const [a, b] = shapes
  const [left, right] = inputs
  if (a.length === 1 && b.length === 1) return `${upstream} * ${operand === 0 ? right : left}`
  if (operand === 0) return b.length === 1 ? `np.outer(${upstream}, ${right})` : `${upstream} @ ${right}.T`
  return a.length === 1 ? `np.outer(${left}, ${upstream})` : `${left}.T @ ${upstream}`
}

/** NumPy's matrix product for rank 1 and 2; ∂L/∂A = G·Bᵀ, ∂L/∂B = Aᵀ·G. */
export const matmul: OpDef<2> = {
  name: 'matmul',
  arity: 2,
  look: 'circle',
  glyph: { tex: '\\cdot', plain: '·' },
  title: { en: 'matrix product', ko: '행렬 곱' },
  rule: {
    en: 'A matrix product sends each factor the upstream gradient times the other factor, transposed, on the side where that factor stood.',
    ko: '행렬 곱 노드는 상류 기울기에 다른 쪽 행렬의 전치를, 그 행렬이 있던 쪽에서 곱해 보냅니다.',
  },
  call: { names: ['dot', 'matmul'], operands: ['A', 'B'] },
  remembers: [
    { kind: 'input', operand: 0 },
    { kind: 'input', operand: 1 },
  ],
  constantOperands: [],
  formulas: {
    forward: ({ inputs: [a, b] }) => matrix(a, b),
    entry: (operand, { input, shapes: [a, b] }) => {
      const { left, right, above } = lettersOf(a, b)
      const [below, other] = operand === 0 ? [left, right] : [right, left]
      return { above, below, is: input(1 - operand, other) }
    },
    backward: productGradient,
  },
  code: {
    numpy: { forward: ({ inputs }) => `${inputs[0]} @ ${inputs[1]}`, backward: productGradientCode },
    pytorch: { forward: ({ inputs }) => `${inputs[0]} @ ${inputs[1]}`, takesNumbers: false },
  },
  shapeOf: ([a, b]) => productShape(a, b),
  forward: ([a, b]) => ({
    shape: productShape(a.shape, b.shape),
    data: matrixProduct(asRow(a), asColumn(b)).data,
  }),
  vjp: (operand, { inputs, upstream }) => {
    const [a, b] = [asRow(inputs[0]), asColumn(inputs[1])]
    const g = { shape: [rowsIn(a), columnsIn(b)], data: upstream.data }
    const gradient = operand === 0 ? matrixProduct(g, transposed(b)) : matrixProduct(transposed(a), g)
    return { shape: inputs[operand].shape, data: gradient.data }
  },
  entry: {
    forward: (at, { inputs }) => {
      const { inner, columns } = sizesOf(inputs)
      const [row, column] = [Math.floor(at / columns), at % columns]
      return [
        sumOfProducts(
          upTo(inner).map((k) => [readInput(0, row * inner + k), readInput(1, k * columns + column)]),
          ['k'],
        ),
      ]
    },
    backward: (operand, at, { inputs }) => {
      const { rows, inner, columns } = sizesOf(inputs)
      const width = operand === 0 ? inner : columns
      const [row, column] = [Math.floor(at / width), at % width]
      return operand === 0
        ? [
            sumOfProducts(
              upTo(columns).map((j) => [readUpstream(row * columns + j), readInput(1, column * columns + j)]),
              ['j'],
            ),
          ]
        : [
            sumOfProducts(
              upTo(rows).map((n) => [readInput(0, n * inner + row), readUpstream(n * columns + column)]),
              ['n'],
            ),
          ]
    },
  },
}

/** The sizes of a product (rows, inner) · (inner, columns); a vector is one row or one column. */
function sizesOf([a, b]: readonly [Tensor, Tensor]): { rows: number; inner: number; columns: number } {
  const left = asRow(a)
  return { rows: rowsIn(left), inner: columnsIn(left), columns: columnsIn(asColumn(b)) }
}
