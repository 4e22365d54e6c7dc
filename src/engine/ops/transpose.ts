import { readInput, readUpstream, sumOfProducts } from '../entry'
import { number, transpose as turned } from '../formula/build'
import { transposed } from '../matrix'
import type { OpDef } from '../op'
import type { Shape } from '../tensor'

/** NumPy's .T leaves a list unchanged, and a plain number has no .T. */
const turnedCode = (x: string, { length }: Shape): string => (length < 2 ? x : `${x}.T`)

export const transpose: OpDef<1> = {
  name: 'transpose',
  arity: 1,
  look: 'circle',
  glyph: { tex: '(\\cdot)^{\\mathsf T}', plain: '(·)ᵀ' },
  title: { en: 'transpose', ko: '전치' },
  rule: {
    en: 'A transpose sends back the transposed upstream gradient.',
    ko: '전치 노드는 상류 기울기를 전치해 보냅니다.',
  },
  call: { names: ['transpose'], operands: ['X'] },
  remembers: [],
  constantOperands: [],
  formulas: {
    forward: ({ inputs: [x] }) => turned(x),
    entry: (_, { shapes: [shape] }) => {
      const below = shape.length === 2 ? ['n', 'j'] : shape.map(() => 'j')
      return { above: [...below].reverse(), below, is: number(1) }
    },
    backward: (_, upstream) => turned(upstream),
  },
  code: {
    numpy: {
      forward: ({ inputs, shapes }) => turnedCode(inputs[0], shapes[0]),
      backward: (_, upstream, { shapes }) => turnedCode(upstream, shapes[0]),
    },
    pytorch: { forward: ({ inputs }) => `torch.t(${inputs[0]})`, takesNumbers: false },
  },
  shapeOf: ([x]) => [...x].reverse(),
  forward: ([x]) => transposed(x),
  vjp: (_, { upstream }) => transposed(upstream),
  entry: {
    forward: (at, { output }) => [sumOfProducts([[readInput(0, turnedPosition(at, output.shape))]], [])],
    backward: (_, at, { inputs: [x] }) => [sumOfProducts([[readUpstream(turnedPosition(at, x.shape))]], [])],
  },
}

/** The position of an entry of an array of this shape in its transpose. */
function turnedPosition(at: number, shape: Shape): number {
  const [rows = 1, columns = 1] = shape.length === 2 ? shape : [1, shape[0]]
  return (at % columns) * rows + Math.floor(at / columns)
}
