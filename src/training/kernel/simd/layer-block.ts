import type { Floats, Layer } from '../../net/parameters'
import type { KernelMemory } from './memory'

/** The layout of a layer in the module's memory: rows padded with 0 to a whole number of vectors of four. */
export interface LayerForm {
  readonly inputs: number
  readonly outputs: number
  /** Vectors per row. */
  readonly vectors: number
  readonly rowBytes: number
}

/** The layout of a layer. */
export function layerForm(inputs: number, outputs: number): LayerForm {
  const vectors = Math.ceil(outputs / 4)
  return { inputs, outputs, vectors, rowBytes: 16 * vectors }
}

/** The size of a block in bytes: the rows of W, then b as one more row. */
export const blockBytes = ({ inputs, rowBytes }: LayerForm): number => (inputs + 1) * rowBytes

/** The number of vectors in a whole block, including b. */
export const blockVectors = ({ inputs, vectors }: LayerForm): number => (inputs + 1) * vectors

/** Writes rows of `width` numbers at an address, each padded to `rowBytes`. */
export function writeRows(
  memory: KernelMemory,
  at: number,
  entries: Floats,
  width: number,
  rowBytes: number,
): void {
  const rows = entries.length / width
  const padded = memory.floats(at, (rows * rowBytes) / 4)
  for (let row = 0; row < rows; row++) {
    padded.set(entries.subarray(row * width, (row + 1) * width), (row * rowBytes) / 4)
  }
}

/** Reads that many rows of `width` numbers, without their padding. */
export function readRows(
  memory: KernelMemory,
  at: number,
  rows: number,
  width: number,
  rowBytes: number,
): Float32Array {
  const entries = new Float32Array(rows * width)
  const padded = memory.floats(at, (rows * rowBytes) / 4)
  for (let row = 0; row < rows; row++) {
    const from = (row * rowBytes) / 4
    entries.set(padded.subarray(from, from + width), row * width)
  }
  return entries
}

/** Writes a layer into a block. */
export function writeBlock(memory: KernelMemory, at: number, form: LayerForm, { W, b }: Layer): void {
  const { inputs, outputs, rowBytes } = form
  writeRows(memory, at, W, outputs, rowBytes)
  writeRows(memory, at + inputs * rowBytes, b, outputs, rowBytes)
}

/** Reads the layer in a block. */
export function readBlock(memory: KernelMemory, at: number, form: LayerForm): Layer {
  const { inputs, outputs, rowBytes } = form
  return {
    W: readRows(memory, at, inputs, outputs, rowBytes),
    b: readRows(memory, at + inputs * rowBytes, 1, outputs, rowBytes),
  }
}
