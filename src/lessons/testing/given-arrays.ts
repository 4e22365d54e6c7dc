import { generate, type Tensor } from '../../engine/tensor'
import { normal, type RandomState, seedRandom, uniform } from '../../lib/random'

const normals = (shape: readonly number[], scale: number, random: RandomState): Tensor =>
  generate(shape, () => scale * normal(random))

/** Random arrays in place of a digit and its net: the shapes are real, the numbers are not. */
export function givenArrays(seed = 1): ReadonlyMap<string, Tensor> {
  const random = seedRandom(seed)
  return new Map([
    ['X', generate([784], () => (uniform(random) < 0.8 ? 0 : uniform(random)))],
    ['W1', normals([784, 50], 0.1, random)],
    ['b1', normals([50], 0.1, random)],
    ['W2', normals([50, 10], 0.3, random)],
    ['b2', normals([10], 0.1, random)],
    ['a', normals([10], 2, random)],
    ['t', generate([10], (k) => (k === (seed + 2) % 10 ? 1 : 0))],
  ])
}
