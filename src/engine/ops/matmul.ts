import { asColumn, asRow, matrixProduct, productShape, transposed } from '../matrix'
import type { OpDef } from '../op'
import type { Shape, Tensor } from '../tensor'

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
    forward: ({ inputs }) => `${inputs[0]} \\cdot ${inputs[1]}`,
    local: (operand, { inputs }) => `{${inputs[1 - operand]}}^{\\mathsf T}`,
    backward: (operand, upstream, { inputs }) =>
      operand === 0
        ? `${upstream} \\cdot {${inputs[1]}}^{\\mathsf T}`
        : `{${inputs[0]}}^{\\mathsf T} \\cdot ${upstream}`,
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
