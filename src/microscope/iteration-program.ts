import type { Tensor } from '../engine/tensor'
import type { OpenedSnapshot } from '../training/looks/snapshots'
import type { Activation } from '../training/net/network'
import { namedArrays } from '../training/net/parameters'

/** The node with the scores of a layer, counted from 1; numbered if there is more than one hidden layer. */
export function scoresId(layers: number, layer: number): string {
  if (layer === layers) return 'A'
  return layers > 2 ? `H${layer}` : 'H'
}

/** The node with the output of a hidden layer; layer 0 is the input. */
export function outputId(layers: number, layer: number): string {
  if (layer === 0) return 'X'
  return layers > 2 ? `Z${layer}` : 'Z'
}

/** The lines of a program that takes a batch X through a net with this many layers to its loss. */
export function iterationProgram(layers: number, activation: Activation): string {
  const lines = Array.from({ length: layers }, (_, i) => i + 1).flatMap((layer) => {
    const scores = scoresId(layers, layer)
    const affine = `${scores} = affine(${outputId(layers, layer - 1)}, W${layer}, b${layer})`
    return layer === layers ? [affine] : [affine, `${outputId(layers, layer)} = ${activation}(${scores})`]
  })
  return [...lines, 'L = softmax_cross_entropy(A, t)'].join('\n')
}

const classes = 10

/** X (batch × 784), the one-hot labels t (batch × 10) and the net's arrays W1, b1, W2, b2 … */
export function iterationArrays({ parameters, pixels, labels }: OpenedSnapshot): ReadonlyMap<string, Tensor> {
  const batch = labels.length
  const oneHot = new Float64Array(batch * classes)
  labels.forEach((label, n) => {
    oneHot[n * classes + label] = 1
  })
  return new Map([
    ['X', { shape: [batch, pixels.length / batch], data: Float64Array.from(pixels) }],
    ['t', { shape: [batch, classes], data: oneHot }],
    ...namedArrays(parameters).map(
      ({ name, shape, entries }) => [name, { shape, data: Float64Array.from(entries) }] as const,
    ),
  ])
}
