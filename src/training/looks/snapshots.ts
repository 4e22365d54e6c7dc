import type { Snapshot } from '../microscope/snapshot'
import type { OpenNet } from './open-net'
import { pixelsOf } from './read-image'

/** Which iterations of the run can be opened. */
export interface Snapshots {
  /** Those that were kept, in order of iteration. */
  readonly recorded: readonly Pick<Snapshot, 'iteration' | 'loss'>[]
  /** The next one, if there is one. */
  readonly next: number | undefined
}

/** Asks for one iteration. */
export interface SnapshotQuestion {
  readonly kind: 'snapshot'
  readonly iteration: number
}

/** An iteration with its images; plain data. */
export interface OpenedSnapshot extends Omit<Snapshot, 'rows'> {
  /** (batch × pixels) from 0 to 1, row by row. */
  readonly pixels: Float32Array
  /** (batch): the digit that each image shows. */
  readonly labels: Uint8Array
}

/** Which iterations can be opened. */
export const snapshotsOf = ({ snapshots, next }: OpenNet): Snapshots => ({
  recorded: snapshots().map(({ iteration, loss }) => ({ iteration, ...(loss !== undefined && { loss }) })),
  next: next()?.iteration,
})

/** One iteration with its images; undefined if it was not kept and is not the next one. */
export function openSnapshot(net: OpenNet, { iteration }: SnapshotQuestion): OpenedSnapshot | undefined {
  const next = net.next()
  const all = next ? [...net.snapshots(), next] : net.snapshots()
  const snapshot = all.find((each) => each.iteration === iteration)
  if (!snapshot) return undefined
  const { images, labels } = net.images.train
  const { rows, ...rest } = snapshot
  const pixels = new Float32Array(rows.length * images.pixels)
  rows.forEach((row, i) => {
    pixels.set(pixelsOf(images, row), i * images.pixels)
  })
  return { ...rest, pixels, labels: Uint8Array.from(rows, (row) => labels[row] ?? 0) }
}
