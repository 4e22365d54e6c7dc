import { integer, normal, seedRandom, uniform } from '../../lib/random'
import type { DigitNet } from '../digits/digit-net'
import { initialParameters, lectureShape, type Parameters } from '../net/parameters'

const images = 40

/** A net of the real shape with random weights, and 40 random images whose labels cycle from 0 to 9. */
export function testNet(): DigitNet {
  const random = seedRandom(7)
  const normals = (length: number, scale: number) =>
    Float32Array.from({ length }, () => scale * normal(random))
  const [inputs, hidden, classes] = lectureShape
  const trained: Parameters = [
    { W: normals(inputs * hidden, 0.1), b: normals(hidden, 0.1) },
    { W: normals(hidden * classes, 0.3), b: normals(classes, 0.1) },
  ]
  return {
    images: Uint8Array.from({ length: images * inputs }, () =>
      uniform(random) < 0.8 ? 0 : integer(random, 256),
    ),
    labels: Uint8Array.from({ length: images }, (_, image) => image % 10),
    trained,
    untrained: initialParameters(lectureShape, 0.01, seedRandom(1)),
    record: { seed: 1, iterations: 10, batchSize: 100, learningRate: 0.1, testAccuracy: 0.5 },
  }
}
