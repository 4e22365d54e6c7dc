// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { DropoutMasks, Network, NetworkDesign, NetworkState } from '../../net/network'
import { copiedParameters, type Parameters } from '../../net/parameters'
import { indexOfMaximum } from '../index-of-maximum'
import { type BatchRoom, takeBatchRoom } from './batch-room'
import type { KernelExports } from './exports'
import { blockBytes, readBlock, readRows } from './layer-block'
import type { KernelMemory } from './memory'
import { type NetBlocks, placeNet, readNet } from './net-blocks'
import type { PackedImages } from './packed-images'
import { simdOptimisers } from './simd-optimisers'
import { type Batch, SimdPass } from './simd-pass'
import type { Tenant, Workspace } from './workspace'

/** A net in the module's memory. */
interface Placed {
  readonly net: NetBlocks
  /** Where the memory for batches begins. */
  readonly end: number
  room: BatchRoom
  pass: SimdPass
}

const firstCapacity = 100
const imagesPerStretch = 256

const copied = ({ parameters, moments, updates }: NetworkState): NetworkState => ({
  parameters: copiedParameters(parameters),
  moments: moments.map(copiedParameters),
  updates,
})

/** A net in WebAssembly SIMD, in float32; see Network for what each method does. */
export class SimdNetwork implements Network<PackedImages>, Tenant {
  readonly #exports: KernelExports
  readonly #workspace: Workspace
  readonly #memory: KernelMemory
  readonly #design: NetworkDesign
  /** The state while the net is not in the module's memory. */
  #away: NetworkState
  #placed: Placed | undefined
  #updates: number

  constructor(exports: KernelExports, workspace: Workspace, design: NetworkDesign, state: NetworkState) {
    this.#exports = exports
    this.#workspace = workspace
    this.#memory = workspace.memory
    this.#design = design
    this.#away = copied(state)
    this.#updates = state.updates
  }

  trainBatch(set: PackedImages, rows: Uint32Array, learningRate: number, masks?: DropoutMasks): number {
    const { optimiser, l2 } = this.#design
    const { net, pass } = this.#place(rows.length)
    const batch = pass.enter(set, rows, masks)
    this.#updates++
    if (optimiser === 'sgd' && l2 === 0) {
      const loss = this.#backward(batch, -learningRate / rows.length)
      pass.addGradients(batch, 'parameters')
      return loss
    }
    const loss = this.#sumGradients(batch)
    for (const layer of net.layers) {
      simdOptimisers[optimiser](this.#exports, { layer, learningRate, step: this.#updates })
    }
    return loss
  }

  countCorrect(set: PackedImages, from: number, to: number): number {
    let correct = 0
    this.#stretches(set, from, to, (start, count, scores) => {
      const labels = this.#memory.bytes(set.labels + start, count)
      const width = this.#classes()
      const row = scores.length / count
      for (let i = 0; i < count; i++) {
        if (indexOfMaximum(scores.subarray(i * row, i * row + width)) === labels[i]) correct++
      }
    })
    return correct
  }

  probabilities(set: PackedImages, from: number, to: number): Float32Array {
    const classes = this.#classes()
    const all = new Float32Array((to - from) * classes)
    this.#stretches(set, from, to, (start, count, scores) => {
      const { room, net } = this.#placed!
      this.#exports.softmax(scores.byteOffset, count, classes, room.sums)
      const { rowBytes } = net.layers.at(-1)!.form
      all.set(readRows(this.#memory, scores.byteOffset, count, classes, rowBytes), (start - from) * classes)
    })
    return all
  }

  activations(set: PackedImages, rows: Uint32Array): readonly Float32Array[] {
    const { net, room, pass } = this.#place(rows.length)
    pass.forward(pass.enter(set, rows))
    return net.layers.slice(0, -1).map(({ form: { outputs, rowBytes } }, l) => {
      return readRows(this.#memory, room.layers[l]!.y, rows.length, outputs, rowBytes)
    })
  }

  gradients(set: PackedImages, rows: Uint32Array, masks?: DropoutMasks): Parameters {
    const { net, pass } = this.#place(rows.length)
    this.#sumGradients(pass.enter(set, rows, masks))
    return net.layers.map(({ form, gradient }) => readBlock(this.#memory, gradient, form))
  }

  state(): NetworkState {
    return this.#placed ? readNet(this.#memory, this.#placed.net, this.#updates) : copied(this.#away)
  }

  leave(): void {
    this.#away = this.state()
    this.#placed = undefined
  }

  #classes(): number {
    return this.#design.sizes.at(-1)!
  }

  /** Ensures that the net is in the module's memory, with room for batches of `count`. */
  #place(count: number): Placed {
    if (this.#workspace.claim(this)) {
      const net = placeNet(this.#memory, this.#design.sizes, this.#away)
      this.#placed = this.#withRoom(net, this.#memory.top, Math.max(count, firstCapacity))
    } else if (this.#placed!.room.capacity < count) {
      const { net, end } = this.#placed!
      this.#memory.release(end)
      this.#placed = this.#withRoom(net, end, count)
    }
    return this.#placed!
  }

  #withRoom(net: NetBlocks, end: number, capacity: number): Placed {
    const room = takeBatchRoom(this.#memory, net, capacity)
    const pass = new SimdPass(this.#exports, this.#memory, net, room, this.#design.activation)
    return { net, end, room, pass }
  }

  /** Runs forward and back with deltas times `scale`; returns the mean loss. */
  #backward(batch: Batch, scale: number): number {
    const { net, room, pass } = this.#placed!
    const { labels } = batch.set
    const { count } = batch
    const { rowBytes } = net.layers.at(-1)!.form
    const scores = room.layers.at(-1)!.y
    pass.forward(batch)
    this.#exports.labelScores(scores, rowBytes, labels, room.rows, count, room.labelScores)
    this.#exports.softmax(scores, count, this.#classes(), room.sums)
    this.#exports.lossDeltas(scores, rowBytes, labels, room.rows, count, scale)
    pass.backward(batch)
    return this.#meanLoss(room, count)
  }

  /** The mean of log Σ exp(a − maximum) + maximum − a[label]. */
  #meanLoss(room: BatchRoom, count: number): number {
    const sums = this.#memory.floats(room.sums, 2 * count)
    const labelScores = this.#memory.floats(room.labelScores, count)
    let loss = 0
    for (let i = 0; i < count; i++) loss += Math.log(sums[2 * i]!) + (sums[2 * i + 1]! - labelScores[i]!)
    return loss / count
  }

  #sumGradients(batch: Batch): number {
    const { net, pass } = this.#placed!
    const { l2 } = this.#design
    for (const { form, gradient } of net.layers) this.#memory.bytes(gradient, blockBytes(form)).fill(0)
    const loss = this.#backward(batch, 1 / batch.count)
    pass.addGradients(batch, 'gradient')
    if (l2 !== 0) {
      for (const { form, gradient, parameters } of net.layers) {
        this.#exports.addScaled(gradient, l2, parameters, form.inputs * form.vectors)
      }
    }
    return loss
  }

  /**
   * Computes the scores of a series of images, a few at a time, and passes each stretch's scores to `use`.
   */
  #stretches(
    set: PackedImages,
    from: number,
    to: number,
    use: (start: number, count: number, scores: Float32Array) => void,
  ): void {
    for (let start = from; start < to; start += imagesPerStretch) {
      const count = Math.min(to - start, imagesPerStretch)
      const { net, room, pass } = this.#place(imagesPerStretch)
      pass.forward(
        pass.enter(
          set,
          Uint32Array.from({ length: count }, (_, i) => start + i),
        ),
      )
      const { rowBytes } = net.layers.at(-1)!.form
      use(start, count, this.#memory.floats(room.layers.at(-1)!.y, (count * rowBytes) / 4))
    }
  }
}
