// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Layer } from '../net/parameters'
import type { SparseImages } from '../net/sparse-images'

/** The units that pass on a gradient for one image; ReLU stops the others. */
export interface ActiveUnits {
  count: number
  readonly units: Int32Array
  readonly deltas: Float64Array
}

/** Room for as many active units as there are units. */
export function createActiveUnits(units: number): ActiveUnits {
  return { count: 0, units: new Int32Array(units), deltas: new Float64Array(units) }
}

function gather(deltas: Float64Array, offset: number, units: number, active: ActiveUnits): void {
  let count = 0
  for (let j = 0; j < units; j++) {
    const delta = deltas[offset + j]!
    if (delta === 0) continue
    active.units[count] = j
    active.deltas[count] = delta
    count++
  }
  active.count = count
}

/**
 * Adds x ⊗ deltas and deltas of image `row` to `sums` (W and b). `sums` may be the layer itself: scaled
 * deltas then update it directly, without a gradient array in between. The deltas begin at `offset`; `active`
 * is scratch space.
 */
export function addSparseGradient(
  { W, b }: Layer,
  { starts, columns, values }: SparseImages,
  row: number,
  deltas: Float64Array,
  offset: number,
  active: ActiveUnits,
): void {
  const outputs = b.length
  gather(deltas, offset, outputs, active)
  const { count, units, deltas: activeDeltas } = active
  for (let k = 0; k < count; k++) b[units[k]!]! += activeDeltas[k]!
  const end = starts[row + 1]!
  let at = starts[row]!
  for (; at + 3 < end; at += 4) {
    const w0 = columns[at]! * outputs
    const w1 = columns[at + 1]! * outputs
    const w2 = columns[at + 2]! * outputs
    const w3 = columns[at + 3]! * outputs
    const x0 = values[at]!
    const x1 = values[at + 1]!
    const x2 = values[at + 2]!
    const x3 = values[at + 3]!
    for (let k = 0; k < count; k++) {
      const j = units[k]!
      const delta = activeDeltas[k]!
      W[w0 + j]! += x0 * delta
      W[w1 + j]! += x1 * delta
      W[w2 + j]! += x2 * delta
      W[w3 + j]! += x3 * delta
    }
  }
  for (; at < end; at++) {
    const w = columns[at]! * outputs
    const x = values[at]!
    for (let k = 0; k < count; k++) W[w + units[k]!]! += x * activeDeltas[k]!
  }
}
