import { describe, expect, it } from 'vitest'
import { lectureDesign } from '../net/design'
import type { Activation } from '../net/network'
import type { Parameters } from '../net/parameters'
import { randomCase } from '../testing/random-case'
import { readingBy } from './reading'

const activations: readonly Activation[] = ['relu', 'sigmoid', 'tanh']
const shapes = [
  [6, 4],
  [6, 5, 4],
  [6, 5, 3, 4],
  [6, 7, 5, 3, 4],
]
const image = Uint8Array.of(0, 30, 100, 255, 7, 200)

/**
 * The same net with b1 changed as if one pixel had grown by `step`: by W1's row for the pixel times `step`.
 */
function moved([first, ...rest]: Parameters, pixel: number, step: number): Parameters {
  if (!first) throw new Error('a net has a layer')
  const outputs = first.b.length
  const b = first.b.map((bias, j) => bias + step * (first.W[pixel * outputs + j] ?? Number.NaN))
  return [{ W: first.W, b }, ...rest]
}

describe.each(activations)('the gradient of the pixels with %s', (activation) => {
  it.each(shapes.map((sizes) => [sizes]))('is the slope of the loss, in a net of %j', (sizes) => {
    const { design, state } = randomCase(4, { sizes, activation }, 1)
    const lossOf = (parameters: Parameters) =>
      -Math.log(readingBy(design, parameters, { image, label: 2 }).probabilities[2] ?? Number.NaN)
    const { gradient } = readingBy(design, state.parameters, { image, label: 2 })
    const h = 1e-5
    expect(gradient).toHaveLength(6)
    gradient.forEach((entry, pixel) => {
      const [up, down] = [h, -h].map((step) => lossOf(moved(state.parameters, pixel, step)))
      expect(entry).toBeCloseTo(((up ?? Number.NaN) - (down ?? Number.NaN)) / (2 * h), 6)
    })
  })
})

it('predicts the class with the highest score, and uses it as the label if none is given', () => {
  const design = { ...lectureDesign, sizes: [2, 2] }
  const parameters = [{ W: Float64Array.of(0, 0, 0, Math.log(3)), b: new Float64Array(2) }]
  const read = readingBy(design, parameters, { image: Uint8Array.of(0, 255) })
  expect(read.reading).toBe(1)
  expect(read.label).toBe(1)
  expect(read.probabilities[1]).toBeCloseTo(0.75, 12)
  expect(read.loss).toBeCloseTo(-Math.log(0.75), 12)
  // ∂L/∂x₂ = Σ w·(y − t) = ln 3 · (0.75 − 1)
  expect(read.gradient[1]).toBeCloseTo(-0.25 * Math.log(3), 12)
  expect(readingBy(design, parameters, { image: Uint8Array.of(0, 255), label: 0 }).gradient[1]).toBeCloseTo(
    0.75 * Math.log(3),
    12,
  )
})
