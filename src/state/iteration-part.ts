import type { Tensor } from '../engine/tensor'
import type { OpenedMoment } from '../training/microscope/moments'
import type { Activation } from '../training/network'
import { namedArrays } from '../training/parameters'

/** The lines of a program that takes a batch X through a net of so many layers to its loss. */
export function iterationProgram(layers: number, activation: Activation): string {
  const number = (layer: number): string => (layers > 2 ? String(layer) : '')
  const hidden = Array.from({ length: layers - 1 }, (_, i) => i + 1).flatMap((layer) => {
    const input = layer === 1 ? 'X' : `Z${layer - 1}`
    return [
      `H${number(layer)} = affine(${input}, W${layer}, b${layer})`,
      `Z${number(layer)} = ${activation}(H${number(layer)})`,
    ]
  })
  const last = layers === 1 ? 'X' : `Z${number(layers - 1)}`
  return [...hidden, `A = affine(${last}, W${layers}, b${layers})`, 'L = softmax_cross_entropy(A, t)'].join(
    '\n',
  )
}

const classes = 10

/** X (batch × 784), the one-hot labels t (batch × 10) and the net's arrays W1, b1, W2, b2 … */
export function iterationArrays({ parameters, pixels, labels }: OpenedMoment): ReadonlyMap<string, Tensor> {
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
