import { typescriptKernel } from '../kernel/typescript-kernel'
import { type OpenNet, openNet } from '../looks/open-net'
import { lectureDesign } from '../net/design'
import { initialState } from '../net/network'
import type { Parameters } from '../net/parameters'
import { sparseImages } from '../net/sparse-images'

/** A ReLU net with `parameters` to look into, whose images are both its training and its test set. */
export function smallOpenNet(parameters: Parameters, bytes: Uint8Array, labels: Uint8Array): OpenNet {
  const pixels = bytes.length / labels.length
  const design = { ...lectureDesign, sizes: [pixels, ...parameters.map(({ b }) => b.length)] }
  const images = { images: sparseImages(bytes, pixels), labels }
  const set = { images, loaded: images }
  const network = typescriptKernel.createNetwork(design, initialState(design, parameters))
  return openNet(design, network, { train: set, test: set })
}

/**
 * Two pixels and two classes: the scores are ln 3 · (right − left) and its negative, so a single lit pixel
 * yields 0.9 and 0.1.
 */
export function leftOrRight(bytes: Uint8Array, labels: Uint8Array): OpenNet {
  const W = Float32Array.of(-1, 1, 1, -1).map((weight) => weight * Math.log(3))
  return smallOpenNet([{ W, b: new Float32Array(2) }], bytes, labels)
}
