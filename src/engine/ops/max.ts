import { readInput, readUpstream } from '../entry'
import { call, equalTo, largestIn, product, quotient, total } from '../formula/build'
import type { Formula } from '../formula/formula'
import type { OpDef } from '../op'
import type { OpOptions } from '../op-options'
import { entriesInto, reducedPositions, reducedShape } from '../reduce'
import { keptCode, numpyReduction, torchReduction } from '../reduce-code'
import { reducedLetters, reduction } from '../reduce-formulas'
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

const largestOf = (x: Tensor, options: OpOptions): Tensor => max.forward([x], options)

/** 1 at the largest entry, shared evenly where several are. */
const shareOf = (x: Formula, largest: Formula, ties: Formula): Formula => quotient(equalTo(x, largest), ties)

export const max: OpDef = {
  name: 'max',
  arity: 1,
  look: 'circle',
  glyph: { tex: '\\max', plain: 'max' },
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
  formulas: {
    forward: ({ inputs: [x], shapes: [shape = []] }, options) =>
      call(reduction({ tex: '\\max', plain: 'max' }, largestOf, shape, options), x as Formula),
    entry: (_, { input, output, shapes: [shape = []] }, options) => {
      const { above, below } = reducedLetters(shape, options)
      const running = below.map((letter) => (above.includes(letter) ? letter : `${letter}'`))
      const letters = running.filter((letter) => !below.includes(letter)).map(String)
      const largest = output(above)
      const ties = total(letters, equalTo(input(0, running), largest))
      return { above, below, is: shareOf(input(0, below), largest, ties) }
    },
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
          write: largestIn,
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
          write: ([upstream, entry, largest]) =>
            product(upstream as Formula, equalTo(entry as Formula, largest as Formula)),
          ...(count > 1 && x.data[at] === output.data[position] && { divisor: count }),
        },
      ]
    },
  },
}
