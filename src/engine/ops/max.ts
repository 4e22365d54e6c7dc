import { broadcastTo, sumToShape } from '../broadcast'
import { readInput, readUpstream } from '../entry'
import { call, equalTo, largestIn, product, quotient, total } from '../formula/build'
import type { Formula } from '../formula/formula'
import type { OpDef } from '../op'
import type { OpOptions } from '../op-options'
import {
  entriesInto,
  keptShape,
  reducedPosition,
  reducedPositions,
  reducedShape,
  reduceEntries,
  spread,
} from '../reduce'
import { keptCode, numpyReduction, torchReduction } from '../reduce-code'
import { reducedLetters, reduction } from '../reduce-formulas'
import { generate, type Tensor, zipTensors } from '../tensor'

/** Each entry's share of the gradient: 1 at a maximum, split evenly between ties. */
function shares(x: Tensor, largest: Tensor, options: OpOptions): Tensor {
  const kept = { shape: keptShape(x.shape, options), data: largest.data }
  const isLargest = zipTensors(x, broadcastTo(kept, x.shape), (entry, most) => (entry === most ? 1 : 0))
  const ties = broadcastTo(sumToShape(isLargest, kept.shape), x.shape)
  return zipTensors(isLargest, ties, (one, count) => one / count)
}

const mostOf = (x: Tensor, options: OpOptions): Tensor =>
  reduceEntries(x, options, Number.NEGATIVE_INFINITY, (most, entry) => Math.max(most, entry))

/** The gap between the largest entry and the next one; Infinity if there is only one entry. */
function leadOf(x: Tensor, options: OpOptions): Tensor {
  const positions = reducedPositions(x.shape, options)
  return generate(reducedShape(x.shape, options), (at) => {
    const [next, most] = x.data
      .filter((_, i) => positions[i] === at)
      .sort()
      .slice(-2)
    return next === undefined || most === undefined ? Number.POSITIVE_INFINITY : most - next
  })
}

/** 1 at the largest entry, shared evenly in a tie. */
const shareOf = (x: Formula, largest: Formula, ties: Formula): Formula => quotient(equalTo(x, largest), ties)

export const max: OpDef<1> = {
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
  call: { names: ['max'], operands: ['x'], reduces: true, ofTwo: 'maximum' },
  domain: { fromKinks: ([x], options) => leadOf(x, options) },
  special: {
    pytorch: {
      en: 'So does amax of PyTorch; code that picks an index, such as argmax, gives everything to the first.',
      ko: 'PyTorch의 amax도 똑같이 나눕니다. argmax처럼 인덱스 하나를 고르는 코드는 첫 원소에 모두 보냅니다.',
    },
  },
  remembers: [{ kind: 'input', operand: 0 }, { kind: 'output' }],
  constantOperands: [],
  formulas: {
    forward: ({ inputs: [x], shapes: [shape] }, options) =>
      call(reduction({ tex: '\\max', plain: 'max' }, mostOf, shape, options), x),
    entry: (_, { input, output, shapes: [shape] }, options) => {
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
        const [shape] = shapes
        const hit = `(${inputs[0]} == ${keptCode(output, shape, options)})`
        const ties = `np.sum(${hit}${numpyReduction({ ...options, keepdims: true })})`
        return `${keptCode(upstream, shape, options)} * ${hit} / ${ties}`
      },
    },
    pytorch: {
      forward: ({ inputs, shapes }, options) =>
        `torch.amax(${inputs[0]}${torchReduction(shapes[0], options)})`,
      takesNumbers: false,
    },
  },
  shapeOf: ([x], options) => reducedShape(x, options),
  forward: ([x], options) => mostOf(x, options),
  vjp: (_, { inputs: [x], output, upstream, options }) =>
    zipTensors(
      shares(x, output, options),
      spread(upstream, x.shape, options),
      (share, gradient) => share * gradient,
    ),
  entry: {
    forward: (at, { inputs: [x], options }) => {
      const entries = entriesInto(at, x, options).terms.flat()
      return [
        {
          terms: [entries],
          write: largestIn,
        },
      ]
    },
    backward: (_, at, { inputs: [x], output, options }) => {
      const position = reducedPosition(at, x.shape, options)
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
