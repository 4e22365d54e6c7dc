// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Activation, DropoutMasks } from '../../net/network'
import type { BatchRoom } from './batch-room'
import type { KernelExports } from './exports'
import { writeRows } from './layer-block'
import type { KernelMemory } from './memory'
import type { NetBlocks } from './net-blocks'
import type { PackedImages } from './packed-images'
import { tilesOf } from './tiles'

/** Codes for the activations; assembly/activate.ts must have the same ones. */
const activationCodes: Readonly<Record<Activation, number>> = { relu: 0, sigmoid: 1, tanh: 2 }

const imagesAtOnce = 128

/** A batch whose rows are in memory. */
export interface Batch {
  readonly set: PackedImages
  readonly count: number
  readonly isThinned: boolean
}

/** A batch's passes through a net in the module's memory. */
export class SimdPass {
  readonly #exports: KernelExports
  readonly #memory: KernelMemory
  readonly #net: NetBlocks
  readonly #room: BatchRoom
  readonly #activation: number

  constructor(
    exports: KernelExports,
    memory: KernelMemory,
    net: NetBlocks,
    room: BatchRoom,
    activation: Activation,
  ) {
    this.#exports = exports
    this.#memory = memory
    this.#net = net
    this.#room = room
    this.#activation = activationCodes[activation]
  }

  /** Copies the images and the masks of a batch into place. */
  enter(set: PackedImages, rows: Uint32Array, masks?: DropoutMasks): Batch {
    this.#memory.words(this.#room.rows, rows.length).set(rows)
    for (const [l, mask] of (masks ?? []).entries()) {
      const { outputs, rowBytes } = this.#net.layers[l]!.form
      writeRows(this.#memory, this.#room.layers[l]!.mask, mask, outputs, rowBytes)
    }
    return { set, count: rows.length, isThinned: masks !== undefined }
  }

  /** Computes the activations of all layers; those of the last one are its scores. */
  forward(batch: Batch): void {
    this.#firstScores(batch)
    for (let l = 0; l < this.#net.layers.length; l++) {
      if (l > 0) this.#scores(l, batch)
      if (l < this.#net.layers.length - 1) this.#activate(l, batch)
    }
  }

  /** Takes the deltas of the last layer back to all the others. */
  backward(batch: Batch): void {
    const { product, transpose, multiplySlopes, multiply } = this.#exports
    for (let l = this.#net.layers.length - 1; l > 0; l--) {
      const { form, parameters, transposed, transposedRow } = this.#net.layers[l]!
      const below = this.#net.layers[l - 1]!.form
      const room = this.#room.layers[l - 1]!
      const vectors = batch.count * below.vectors
      transpose(parameters, form.rowBytes, transposed, transposedRow, form.inputs, form.outputs)
      product(
        this.#room.layers[l]!.deltas,
        form.rowBytes,
        4,
        transposed,
        transposedRow,
        this.#net.zeros,
        0,
        room.deltas,
        below.rowBytes,
        batch.count,
        form.outputs,
        below.vectors,
      )
      multiplySlopes(this.#activation, room.deltas, room.y, vectors)
      if (batch.isThinned) multiply(room.deltas, room.deltas, room.mask, vectors)
    }
  }

  /** Adds the gradients, scaled like the deltas, to the block that `target` returns for each layer. */
  addGradients(batch: Batch, target: 'parameters' | 'gradient'): void {
    const { product } = this.#exports
    for (const [l, layer] of this.#net.layers.entries()) {
      const { inputs, rowBytes, vectors } = layer.form
      const { deltas } = this.#room.layers[l]!
      const W = layer[target]
      const b = W + inputs * rowBytes
      product(this.#net.one, 0, 0, deltas, rowBytes, b, 0, b, rowBytes, 1, batch.count, vectors)
      if (l === 0) this.#addFirst(batch, W)
      else {
        const x = this.#passedOn(l - 1, batch)
        const xRow = this.#net.layers[l - 1]!.form.rowBytes
        product(x, 4, xRow, deltas, rowBytes, W, rowBytes, W, rowBytes, inputs, batch.count, vectors)
      }
    }
  }

  #firstScores({ set: { starts, pixels }, count }: Batch): void {
    const { form, parameters } = this.#net.layers[0]!
    const { inputs, rowBytes, vectors } = form
    const bias = parameters + inputs * rowBytes
    for (const { rows, some, offset: from } of this.#stretches(count, rowBytes)) {
      this.#exports.fetchImages(starts, pixels, rows, some)
      const y = this.#room.layers[0]!.y + from
      for (const { offset, width } of tilesOf(vectors)) {
        const W = parameters + offset
        this.#exports.walkTile(width, W, rowBytes, bias + offset, starts, pixels, rows, some, y + offset)
      }
    }
  }

  #scores(l: number, batch: Batch): void {
    const { form, parameters } = this.#net.layers[l]!
    const { inputs, rowBytes, vectors } = form
    const bias = parameters + inputs * rowBytes
    const x = this.#passedOn(l - 1, batch)
    const xRow = this.#net.layers[l - 1]!.form.rowBytes
    const { y } = this.#room.layers[l]!
    this.#exports.product(
      x,
      xRow,
      4,
      parameters,
      rowBytes,
      bias,
      0,
      y,
      rowBytes,
      batch.count,
      inputs,
      vectors,
    )
  }

  #activate(l: number, { count, isThinned }: Batch): void {
    const { y, thinned, mask } = this.#room.layers[l]!
    const vectors = count * this.#net.layers[l]!.form.vectors
    this.#exports.activate(this.#activation, y, vectors)
    if (isThinned) this.#exports.multiply(thinned, y, mask, vectors)
  }

  #addFirst({ set: { starts, pixels }, count }: Batch, W: number): void {
    const { vectors, rowBytes } = this.#net.layers[0]!.form
    for (const { rows, some, offset: from } of this.#stretches(count, rowBytes)) {
      // A longer batch would have evicted its first images from the cache by then.
      if (count > imagesAtOnce) this.#exports.fetchImages(starts, pixels, rows, some)
      const deltas = this.#room.layers[0]!.deltas + from
      for (const { offset, width } of tilesOf(vectors)) {
        this.#exports.addTile(width, W + offset, rowBytes, starts, pixels, rows, some, deltas + offset)
      }
    }
  }

  /** Splits a batch into stretches whose images stay in the cache from one tile to the next. */
  *#stretches(count: number, rowBytes: number) {
    for (let from = 0; from < count; from += imagesAtOnce) {
      const some = Math.min(imagesAtOnce, count - from)
      yield { rows: this.#room.rows + 4 * from, some, offset: from * rowBytes }
    }
  }

  /** The output of layer `l`. */
  #passedOn(l: number, { isThinned }: Batch): number {
    const { y, thinned } = this.#room.layers[l]!
    return isThinned ? thinned : y
  }
}
