import { joined, readInput, readUpstream } from '../entry'
import type { OpDef } from '../op'
import { entriesInto, reducedPositions, reducedShape } from '../reduce'
import { keptCode, numpyReduction, torchReduction } from '../reduce-code'
import { generate, type Shape, sizeOf, type Tensor } from '../tensor'

/** For each entry of the operand, its share of the gradient: 1 at a maximum, split evenly between ties. */
function shares(x: Tensor, largest: Tensor, positions: Int32Array): Float64Array {
  const isLargest = x.data.map((entry, i) => (entry === largest.data[positions[i] as number] ? 1 : 0))
  const ties = new Float64Array(largest.data.length)
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] as number
    ties[position] = (ties[position] as number) + (isLargest[i] as number)
  }
  return isLargest.map((one, i) => one / (ties[positions[i] as number] as number))
}

export const max: OpDef = {
  name: 'max',
  arity: 1,
  look: 'circle',
  glyph: '\\max',
  title: { en: 'largest entry', ko: '가장 큰 원소' },
  rule: {
    en: 'The largest entry gets the whole upstream gradient; the others get nothing.',
    ko: '가장 큰 원소만 상류 기울기를 받고, 나머지는 받지 않습니다.',
  },
  convention: {
    en: 'Where several entries are the largest, they share the gradient evenly.',
    ko: '가장 큰 원소가 여럿이면 기울기를 똑같이 나눕니다.',
  },
  remembers: [{ kind: 'input', operand: 0 }, { kind: 'output' }],
  constantOperands: [],
  tex: {
    forward: ({ inputs }, { axis }) =>
      `\\max${axis === undefined ? '' : `_{\\text{axis }${axis}}`} ${inputs[0]}`,
    local: (_, { inputs, output }) => `\\left[${inputs[0]} = ${output}\\right]`,
    backward: (_, upstream, { inputs, output }) =>
      `${upstream} \\times \\left[${inputs[0]} = ${output}\\right]`,
  },
  plain: {
    forward: ({ inputs }, { axis }) => `max(${inputs[0]}${axis === undefined ? '' : `, axis=${axis}`})`,
    local: (_, { inputs, output }) => `[${inputs[0]} = ${output}]`,
    backward: (_, upstream, { inputs, output }) => `${upstream} × [${inputs[0]} = ${output}]`,
  },
  code: {
    numpy: {
      forward: ({ inputs }, options) => `np.max(${inputs[0]}${numpyReduction(options)})`,
      backward: (_, upstream, { inputs, output, shapes }, options) => {
        const [shape = []] = shapes
        const hit = `(${inputs[0]} == ${keptCode(output, shape, options)})`
        const ties = `np.sum(${hit}${numpyReduction({ ...options, keepdims: true })})`
        return `${keptCode(upstream, shape, options)} * ${hit} / ${ties}`
      },
    },
    pytorch: {
      forward: ({ inputs, shapes }, options) =>
        `torch.amax(${inputs[0]}${torchReduction(shapes[0] ?? [], options)})`,
      takesNumbers: false,
    },
  },
  shapeOf: ([x], options) => reducedShape(x as Shape, options),
  forward: ([x], options) => {
    const { shape, data } = x as Tensor
    const result = { shape: reducedShape(shape, options), data: new Float64Array(0) }
    const largest = new Float64Array(sizeOf(result.shape)).fill(Number.NEGATIVE_INFINITY)
    const positions = reducedPositions(shape, options)
    for (let i = 0; i < data.length; i++) {
      const position = positions[i] as number
      largest[position] = Math.max(largest[position] as number, data[i] as number)
    }
    return { ...result, data: largest }
  },
  vjp: (_, { inputs, output, upstream, options }) => {
    const x = inputs[0] as Tensor
    const positions = reducedPositions(x.shape, options)
    const share = shares(x, output, positions)
    return generate(x.shape, (i) => (share[i] as number) * (upstream.data[positions[i] as number] as number))
  },
  entry: {
    forward: (at, { inputs, options }) => {
      const entries = entriesInto(at, inputs[0] as Tensor, options).terms.flat()
      return [
        {
          terms: [entries],
          write: (words) => `\\max\\left(${joined(words, ',')}\\right)`,
          value: (numbers) => numbers.reduce((a, b) => Math.max(a, b)),
        },
      ]
    },
    backward: (_, at, { inputs, output, options }) => {
      const x = inputs[0] as Tensor
      const position = reducedPositions(x.shape, options)[at] as number
      const tied = entriesInto(position, x, options).terms.flat()
      const count = tied.filter((read) => x.data[read.at] === output.data[position]).length
      return [
        {
          terms: [[readUpstream(position), readInput(0, at), { of: 'output', at: position }]],
          write: ([upstream, entry, largest]) => `${upstream} \\times \\left[${entry} = ${largest}\\right]`,
          value: ([upstream = 0, entry, largest]) => (entry === largest ? upstream : 0),
          ...(count > 1 && x.data[at] === output.data[position] && { divisor: count }),
        },
      ]
    },
  },
}
