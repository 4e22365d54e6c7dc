import { readInput, readUpstream, sumOfProducts, upTo } from '../entry'
import { asColumn, asRow, matrixProduct, productShape, transposed } from '../matrix'
import { type Arguments, meetingFactors } from '../notation'
import type { OpDef } from '../op'
import type { CodeArguments } from '../op-code'
import type { Shape, Tensor } from '../tensor'

interface Factor {
  readonly text: string
  readonly shape: Shape
  readonly isTransposed: boolean
}

const plainly = (text: string, shape: Shape): Factor => ({ text, shape, isTransposed: false })
const turned = ({ text, shape }: Factor): Factor => ({
  text,
  shape: [...shape].reverse(),
  isTransposed: true,
})
const asColumnFactor = ({ text, shape }: Factor): Factor => ({
  text,
  shape: [...shape, 1],
  isTransposed: true,
})
const asRowFactor = ({ text, shape }: Factor): Factor => plainly(text, [1, ...shape])

/** The factors of G·Bᵀ or Aᵀ·G: a column and a row where a vector met a matrix, a number and a vector where two vectors met. */
function gradientFactors(operand: number, upstream: string, args: Arguments): readonly [Factor, Factor] {
  const [a = [], b = []] = args.shapes
  const g = plainly(upstream, [...a.slice(0, -1), ...b.slice(1)])
  const other = plainly(args.inputs[1 - operand] ?? '', operand === 0 ? b : a)
  if (other.shape.length === 2) return operand === 0 ? [g, turned(other)] : [turned(other), g]
  if (g.shape.length === 0) return [g, other]
  return operand === 0 ? [asColumnFactor(g), asRowFactor(other)] : [asColumnFactor(other), asRowFactor(g)]
}

function productGradientTex(operand: number, upstream: string, args: Arguments): string {
  const [left, right] = gradientFactors(operand, upstream, args).map(({ text, shape, isTransposed }) => ({
    text: isTransposed ? `{${text}}^{\\mathsf T}` : text,
    shape,
  })) as [Pick<Factor, 'text' | 'shape'>, Pick<Factor, 'text' | 'shape'>]
  return meetingFactors(left, right, args)
}

const productGradientPlain = (operand: number, upstream: string, args: Arguments): string =>
  gradientFactors(operand, upstream, args)
    .map(({ text, isTransposed }) => (isTransposed ? `${text}ᵀ` : text))
    .join(' · ')

/** In NumPy .T of a vector does nothing, so a column times a row is written as an outer product. */
function productGradientCode(operand: number, upstream: string, { inputs, shapes }: CodeArguments): string {
  const [a = [], b = []] = shapes
  const [left = '', right = ''] = inputs
  if (a.length === 1 && b.length === 1) return `${upstream} * ${inputs[1 - operand]}`
  if (operand === 0) return b.length === 1 ? `np.outer(${upstream}, ${right})` : `${upstream} @ ${right}.T`
  return a.length === 1 ? `np.outer(${left}, ${upstream})` : `${left}.T @ ${upstream}`
}

/** The matrix product of NumPy for rank 1 and 2; ∂L/∂A = G·Bᵀ, ∂L/∂B = Aᵀ·G. */
export const matmul: OpDef = {
  name: 'matmul',
  arity: 2,
  look: 'circle',
  glyph: '\\cdot',
  title: { en: 'matrix product', ko: '행렬 곱' },
  rule: {
    en: 'A matrix product multiplies the upstream gradient by the other factor, transposed, on that factor’s side.',
    ko: '행렬 곱 노드는 상류 기울기에 상대편 행렬의 전치를, 그 행렬이 있던 쪽에서 곱합니다.',
  },
  remembers: [
    { kind: 'input', operand: 0 },
    { kind: 'input', operand: 1 },
  ],
  constantOperands: [],
  tex: {
    forward: (args) => {
      const [left, right] = [0, 1].map((operand) =>
        plainly(args.inputs[operand] ?? '', args.shapes[operand] ?? []),
      ) as [Factor, Factor]
      return meetingFactors(left, right, args)
    },
    local: (operand, { inputs }) => `{${inputs[1 - operand]}}^{\\mathsf T}`,
    backward: productGradientTex,
  },
  plain: {
    forward: ({ inputs }) => `${inputs[0]} · ${inputs[1]}`,
    local: (operand, { inputs }) => `${inputs[1 - operand]}ᵀ`,
    backward: productGradientPlain,
  },
  code: {
    numpy: { forward: ({ inputs }) => `${inputs[0]} @ ${inputs[1]}`, backward: productGradientCode },
    pytorch: { forward: ({ inputs }) => `${inputs[0]} @ ${inputs[1]}`, takesNumbers: false },
  },
  shapeOf: ([a, b]) => productShape(a as Shape, b as Shape),
  forward: ([a, b]) => ({
    shape: productShape((a as Tensor).shape, (b as Tensor).shape),
    data: matrixProduct(asRow(a as Tensor), asColumn(b as Tensor)).data,
  }),
  vjp: (operand, { inputs, upstream }) => {
    const [a, b] = [asRow(inputs[0] as Tensor), asColumn(inputs[1] as Tensor)]
    const g = { shape: [a.shape[0] as number, b.shape[1] as number], data: upstream.data }
    const gradient = operand === 0 ? matrixProduct(g, transposed(b)) : matrixProduct(transposed(a), g)
    return { shape: (inputs[operand] as Tensor).shape, data: gradient.data }
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

/** The sizes of a product (rows, inner) · (inner, columns), a vector being one row or one column. */
function sizesOf([a, b]: readonly Tensor[]): { rows: number; inner: number; columns: number } {
  const [rows = 1, inner = 1] = asRow(a as Tensor).shape
  return { rows, inner, columns: asColumn(b as Tensor).shape[1] ?? 1 }
}
