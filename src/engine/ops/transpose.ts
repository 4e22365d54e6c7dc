import { readInput, readUpstream, sumOfProducts } from '../entry'
import { transposed } from '../matrix'
import type { OpDef } from '../op'
import type { Shape, Tensor } from '../tensor'

/** NumPy's .T leaves a list as it is, and a plain number has none. */
const turnedCode = (x: string, { length }: Shape): string => (length < 2 ? x : `${x}.T`)

export const transpose: OpDef = {
  name: 'transpose',
  arity: 1,
  look: 'circle',
  glyph: '(\\cdot)^{\\mathsf T}',
  title: { en: 'transpose', ko: '전치' },
  rule: {
    en: 'A transpose sends back the transposed upstream gradient.',
    ko: '전치 노드는 상류 기울기를 전치해 보냅니다.',
  },
  remembers: [],
  constantOperands: [],
  tex: {
    forward: ({ inputs }) => `{${inputs[0]}}^{\\mathsf T}`,
    local: () => '(\\cdot)^{\\mathsf T}',
    backward: (_, upstream) => `{${upstream}}^{\\mathsf T}`,
  },
  plain: {
    forward: ({ inputs }) => `${inputs[0]}ᵀ`,
    local: () => 'ᵀ',
    backward: (_, upstream) => `(${upstream})ᵀ`,
  },
  code: {
    numpy: {
      forward: ({ inputs, shapes }) => turnedCode(inputs[0] ?? '', shapes[0] ?? []),
      backward: (_, upstream, { shapes }) => turnedCode(upstream, shapes[0] ?? []),
    },
    pytorch: { forward: ({ inputs }) => `torch.t(${inputs[0]})`, takesNumbers: false },
  },
  shapeOf: ([x]) => [...(x as Shape)].reverse(),
  forward: ([x]) => transposed(x as Tensor),
  vjp: (_, { upstream }) => transposed(upstream),
  entry: {
    forward: (at, { output }) => [sumOfProducts([[readInput(0, turnedPosition(at, output.shape))]], [])],
    backward: (_, at, { inputs }) => [
      sumOfProducts([[readUpstream(turnedPosition(at, (inputs[0] as Tensor).shape))]], []),
    ],
  },
}

/** Where an entry of an array of this shape stands in the transposed one. */
function turnedPosition(at: number, shape: Shape): number {
  const [rows = 1, columns = 1] = shape.length === 2 ? shape : [1, shape[0]]
  return (at % columns) * rows + Math.floor(at / columns)
}
