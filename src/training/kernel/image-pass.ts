// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Activation, DropoutMasks, NetworkDesign } from '../net/network'
import type { Parameters } from '../net/parameters'
import type { SparseImages } from '../net/sparse-images'
import { activate, writeSlopes } from './activations'
import { backwardDense } from './dense-gradient'
import { denseScores } from './dense-scores'
import { sparseScores } from './sparse-scores'

const rowOf = (length: number) => new Float64Array(length)

function multiply(row: Float64Array, mask: Float32Array, offset: number): void {
  for (let i = 0; i < row.length; i++) row[i]! *= mask[offset + i]!
}

/**
 * A forward and backward pass through a net for one image at a time; `slot` is the image's position in the
 * batch and its masks.
 */
export class ImagePass {
  /** The scores of the classes; for the backward pass the caller stores ∂L/∂scores here. */
  readonly scores: Float64Array
  /** The outputs of each hidden layer, without dropout. */
  readonly activations: readonly Float64Array[]
  readonly #parameters: Parameters
  readonly #activation: Activation
  readonly #thinned: readonly Float64Array[]
  readonly #slopes: readonly Float64Array[]
  readonly #deltas: readonly Float64Array[]

  constructor({ sizes, activation }: NetworkDesign, parameters: Parameters) {
    const hidden = sizes.slice(1, -1)
    this.#parameters = parameters
    this.#activation = activation
    this.activations = hidden.map(rowOf)
    this.#thinned = hidden.map(rowOf)
    this.#slopes = hidden.map(rowOf)
    this.#deltas = hidden.map(rowOf)
    this.scores = rowOf(sizes.at(-1)!)
  }

  /** Computes `scores` and `activations` for an image. */
  forward(images: SparseImages, row: number, slot = 0, masks?: DropoutMasks): void {
    for (const [l, layer] of this.#parameters.entries()) {
      const target = this.activations[l] ?? this.scores
      if (l === 0) sparseScores(layer, images, row, target, 0)
      else denseScores(layer, this.#thinned[l - 1]!, target)
      if (target === this.scores) return
      activate(this.#activation, target)
      const thinned = this.#thinned[l]!
      thinned.set(target)
      if (masks) multiply(thinned, masks[l]!, slot * thinned.length)
    }
  }

  /**
   * Takes `scores` back: adds to the `sums` of all layers except the first, whose deltas go to their slot in
   * `first`.
   */
  backward(slot: number, masks: DropoutMasks | undefined, sums: Parameters, first: Float64Array): void {
    let deltas = this.scores
    for (let l = this.#parameters.length - 1; l > 0; l--) {
      const slopes = this.#slopes[l - 1]!
      writeSlopes(this.#activation, this.activations[l - 1]!, slopes)
      if (masks) multiply(slopes, masks[l - 1]!, slot * slopes.length)
      const before = this.#deltas[l - 1]!
      backwardDense(
        { layer: this.#parameters[l]!, x: this.#thinned[l - 1]!, deltas, slopes },
        sums[l]!,
        before,
      )
      deltas = before
    }
    first.set(deltas, slot * deltas.length)
  }
}
