import { integer, type RandomState, uniform } from '../../lib/random'
import { generate, type Shape, type Tensor } from '../tensor'

/** A way to draw one number. */
export type Sampler = (random: RandomState) => number

/** Numbers distributed uniformly over a range. */
export const between =
  (least: number, most: number): Sampler =>
  (random) =>
    least + (most - least) * uniform(random)

export const drawTensor = (shape: Shape, sampler: Sampler, random: RandomState): Tensor =>
  generate(shape, () => sampler(random))

/** One of a list, each equally likely. */
export const pick = <T>(list: readonly T[], random: RandomState): T => list[integer(random, list.length)] as T

/**
 * A target for scores of shape `y`: class indices if t has one axis fewer, else one-hot rows or rows of
 * arbitrary weights.
 */
export function drawTarget(y: Shape, t: Shape, random: RandomState): Tensor {
  const classes = y.at(-1) ?? 1
  if (t.length < y.length) return generate(t, () => integer(random, classes))
  if (uniform(random) < 0.5) return drawTensor(t, between(0, 1.5), random)
  const rows = t.length === 2 ? (t[0] ?? 1) : 1
  const chosen = Array.from({ length: rows }, () => integer(random, classes))
  return generate(t, (i) => (chosen[Math.floor(i / classes)] === i % classes ? 1 : 0))
}
