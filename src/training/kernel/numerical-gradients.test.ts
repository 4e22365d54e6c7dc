import { describe, expect, it } from 'vitest'
import type { Activation } from '../net/network'
import { namedArrays, type Parameters } from '../net/parameters'
import { largestDifference } from '../testing/largest-difference'
import { type RandomCase, randomCase } from '../testing/random-case'
import { typescriptKernel } from './typescript-kernel'

/** The loss that is differentiated: the mean cross-entropy plus ½λ‖W‖². */
function lossAt({ design, state, set, rows, masks }: RandomCase, parameters: Parameters): number {
  const network = typescriptKernel.createNetwork(design, { ...state, parameters })
  const squares = parameters.reduce((sum, { W }) => sum + [...W].reduce((total, w) => total + w * w, 0), 0)
  return network.trainBatch(set, rows, 0, masks) + 0.5 * design.l2 * squares
}

function withShift(parameters: Parameters, layer: number, name: 'W' | 'b', index: number, shift: number) {
  return parameters.map((arrays, l) => {
    if (l !== layer) return arrays
    const moved = arrays[name].slice()
    moved[index] = (moved[index] ?? 0) + shift
    return { ...arrays, [name]: moved }
  })
}

const h = 1e-5

function centralDifferences(example: RandomCase): number[][] {
  const { parameters } = example.state
  return parameters.flatMap((arrays, layer) =>
    (['W', 'b'] as const).map((name) =>
      Array.from(arrays[name], (_, i) => {
        const [up, down] = [h, -h].map((shift) =>
          lossAt(example, withShift(parameters, layer, name, i, shift)),
        )
        return ((up ?? 0) - (down ?? 0)) / (2 * h)
      }),
    ),
  )
}

const activations: readonly Activation[] = ['relu', 'sigmoid', 'tanh']
const shapes = [
  [11, 4],
  [11, 6, 4],
  [7, 5, 6, 3],
  [7, 5, 4, 6, 3],
].map((sizes) => ({ sizes }))
const terms = [
  { l2: 0, dropout: 0 },
  { l2: 0.1, dropout: 0 },
  { l2: 0, dropout: 0.4 },
  { l2: 0.1, dropout: 0.4 },
]

describe.each(activations)('gradients with %s', (activation) => {
  it.each(shapes)('agree with central differences for sizes $sizes', ({ sizes }) => {
    for (const [seed, { l2, dropout }] of terms.entries()) {
      const example = randomCase(seed + 1, { sizes, activation, l2, dropout }, 5)
      const network = typescriptKernel.createNetwork(example.design, example.state)
      const gradients = namedArrays(network.gradients(example.set, example.rows, example.masks))
      for (const [i, numerical] of centralDifferences(example).entries()) {
        const { name, entries } = gradients[i] ?? { name: '', entries: [] }
        expect(largestDifference(entries, numerical), `${name}, l2 ${l2}, dropout ${dropout}`).toBeLessThan(
          1e-9,
        )
      }
    }
  })
})
