// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { DropoutMasks, Network, NetworkDesign, NetworkState } from '../net/network'
import { copiedParameters, type Parameters } from '../net/parameters'
import type { LabelledImages } from '../net/sparse-images'
import { ImagePass } from './image-pass'
import { indexOfMaximum } from './index-of-maximum'
import { optimisers } from './optimisers'
import { maximumOf, softmax } from './softmax'
import { softmaxLoss } from './softmax-loss'
import { type ActiveUnits, addSparseGradient, createActiveUnits } from './sparse-gradient'
import { addScaled, clearSums, createSums } from './sums'

/** A net in plain TypeScript; see Network for what each method does. */
export class TypeScriptNetwork implements Network<LabelledImages> {
  readonly #design: NetworkDesign
  readonly #parameters: Parameters
  readonly #moments: readonly Parameters[]
  readonly #pass: ImagePass
  readonly #sums: Parameters
  readonly #active: ActiveUnits
  #firstDeltas = new Float64Array(0)
  #updates: number

  constructor(design: NetworkDesign, { parameters, moments, updates }: NetworkState) {
    this.#design = design
    this.#parameters = copiedParameters(parameters)
    this.#moments = moments.map(copiedParameters)
    this.#updates = updates
    this.#pass = new ImagePass(design, this.#parameters)
    this.#sums = createSums(design.sizes)
    this.#active = createActiveUnits(design.sizes[1]!)
  }

  trainBatch(set: LabelledImages, rows: Uint32Array, learningRate: number, masks?: DropoutMasks): number {
    const { optimiser, l2 } = this.#design
    this.#updates++
    if (optimiser === 'sgd' && l2 === 0) return this.#descend(set, rows, learningRate, masks)
    const loss = this.#sumGradients(set, rows, masks)
    this.#update(learningRate)
    return loss
  }

  countCorrect({ images, labels }: LabelledImages, from: number, to: number): number {
    let correct = 0
    for (let row = from; row < to; row++) {
      this.#pass.forward(images, row)
      if (indexOfMaximum(this.#pass.scores) === labels[row]) correct++
    }
    return correct
  }

  probabilities({ images }: LabelledImages, from: number, to: number): Float64Array {
    const { scores } = this.#pass
    const all = new Float64Array((to - from) * scores.length)
    for (let row = from; row < to; row++) {
      this.#pass.forward(images, row)
      softmax(scores, maximumOf(scores))
      all.set(scores, (row - from) * scores.length)
    }
    return all
  }

  activations({ images }: LabelledImages, rows: Uint32Array): readonly Float64Array[] {
    const all = this.#pass.activations.map(({ length }) => new Float64Array(rows.length * length))
    for (const [i, row] of rows.entries()) {
      this.#pass.forward(images, row)
      for (const [l, values] of this.#pass.activations.entries()) all[l]!.set(values, i * values.length)
    }
    return all
  }

  gradients(set: LabelledImages, rows: Uint32Array, masks?: DropoutMasks): Parameters {
    this.#sumGradients(set, rows, masks)
    return this.#parameters.map(({ W, b }, l) => {
      const gradient = { W: W.slice(), b: b.slice() }
      gradient.W.set(this.#sums[l]!.W)
      gradient.b.set(this.#sums[l]!.b)
      return gradient
    })
  }

  state(): NetworkState {
    return {
      parameters: copiedParameters(this.#parameters),
      moments: this.#moments.map(copiedParameters),
      updates: this.#updates,
    }
  }

  /**
   * Plain gradient descent: the deltas include −η, so the first layer can be updated during the loop itself.
   */
  #descend(set: LabelledImages, rows: Uint32Array, learningRate: number, masks?: DropoutMasks): number {
    const sums = this.#parameters.map((layer, l) => (l === 0 ? layer : this.#sums[l]!))
    clearSums(sums.slice(1))
    const loss = this.#batch(set, rows, -learningRate / rows.length, sums, masks)
    for (const [l, { W, b }] of this.#parameters.entries()) {
      if (l === 0) continue
      addScaled(W, 1, sums[l]!.W)
      addScaled(b, 1, sums[l]!.b)
    }
    return loss
  }

  #sumGradients(set: LabelledImages, rows: Uint32Array, masks?: DropoutMasks): number {
    const { l2 } = this.#design
    clearSums(this.#sums)
    const loss = this.#batch(set, rows, 1 / rows.length, this.#sums, masks)
    if (l2 !== 0) for (const [l, { W }] of this.#sums.entries()) addScaled(W, l2, this.#parameters[l]!.W)
    return loss
  }

  /** Adds `scale` · ∂L/∂(parameters), summed over `rows`, to `sums`; returns the mean loss. */
  #batch(set: LabelledImages, rows: Uint32Array, scale: number, sums: Parameters, masks?: DropoutMasks) {
    const { scores } = this.#pass
    const units = sums[0]!.b.length
    if (this.#firstDeltas.length < rows.length * units)
      this.#firstDeltas = new Float64Array(rows.length * units)
    let loss = 0
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      this.#pass.forward(set.images, row, i, masks)
      loss += softmaxLoss(scores, set.labels[row]!)
      for (let k = 0; k < scores.length; k++) scores[k]! *= scale
      this.#pass.backward(i, masks, sums, this.#firstDeltas)
    }
    for (let i = 0; i < rows.length; i++) {
      addSparseGradient(sums[0]!, set.images, rows[i]!, this.#firstDeltas, i * units, this.#active)
    }
    return loss / rows.length
  }

  #update(learningRate: number): void {
    const update = optimisers[this.#design.optimiser]
    for (const [l, layer] of this.#parameters.entries()) {
      for (const name of ['W', 'b'] as const) {
        const moments = this.#moments.map((moment) => moment[l]![name])
        const gradient = this.#sums[l]![name]
        update({ parameter: layer[name], gradient, moments, learningRate, step: this.#updates })
      }
    }
  }
}
