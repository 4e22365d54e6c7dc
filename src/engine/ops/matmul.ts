import { asColumn, asRow, matrixProduct, productShape, transposed } from '../matrix'
import { type Arguments, shaped } from '../notation'
import type { OpDef } from '../op'
import type { Shape, Tensor } from '../tensor'

/** G·Bᵀ or Aᵀ·G; where a is a vector, Aᵀ·G is an outer product of a column and a row. */
function productGradientTex(operand: number, upstream: string, args: Arguments): string {
  const [a = [], b = []] = args.shapes
  const isOuter = operand === 1 && a.length === 1
  const other = `{${args.inputs[1 - operand]}}^{\\mathsf T}`
  const g = shaped(upstream, isOuter ? [1, ...b.slice(1)] : [...a.slice(0, -1), ...b.slice(1)], args)
  const factor = operand === 0 ? [...b].reverse() : isOuter ? [...a, 1] : [...a].reverse()
  return operand === 0
    ? `${g} \\cdot ${shaped(other, factor, args)}`
    : `${shaped(other, factor, args)} \\cdot ${g}`
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
    forward: (args) =>
      `${shaped(args.inputs[0] ?? '', args.shapes[0] ?? [], args)} \\cdot ${shaped(args.inputs[1] ?? '', args.shapes[1] ?? [], args)}`,
    local: (operand, { inputs }) => `{${inputs[1 - operand]}}^{\\mathsf T}`,
    backward: productGradientTex,
  },
  plain: {
    forward: ({ inputs }) => `${inputs[0]} · ${inputs[1]}`,
    local: (operand, { inputs }) => `${inputs[1 - operand]}ᵀ`,
    backward: (operand, upstream, { inputs }) =>
      operand === 0 ? `${upstream} · ${inputs[1]}ᵀ` : `${inputs[0]}ᵀ · ${upstream}`,
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
}
