// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Parameters } from '../parameters'
import type { SparseImages } from '../sparse-images'

/** The hidden units that pass a gradient for one image; ReLU stops the others. */
export interface ActiveUnits {
  count: number
  readonly units: Int32Array
  readonly deltas: Float64Array
}

/** Room for as many active units as there are hidden ones. */
export function createActiveUnits(hidden: number): ActiveUnits {
  return { count: 0, units: new Int32Array(hidden), deltas: new Float64Array(hidden) }
}

function gather(deltas: Float64Array, offset: number, hidden: number, active: ActiveUnits): void {
  let count = 0
  for (let j = 0; j < hidden; j++) {
    const delta = deltas[offset + j]!
    if (delta === 0) continue
    active.units[count] = j
    active.deltas[count] = delta
    count++
  }
  active.count = count
}

/**
 * Adds one image's part of the update to W1 and b1 as it goes, without a gradient array between. `deltas` from
 * `offset` on holds −η·∂L/∂a of the hidden scores a; `active` is room to work in.
 */
export function updateHidden(
  { W1, b1 }: Parameters,
  { starts, columns, values }: SparseImages,
  row: number,
  deltas: Float64Array,
  offset: number,
  active: ActiveUnits,
): void {
  const hidden = b1.length
  gather(deltas, offset, hidden, active)
  const { count, units, deltas: activeDeltas } = active
  for (let k = 0; k < count; k++) b1[units[k]!]! += activeDeltas[k]!
  const end = starts[row + 1]!
  let at = starts[row]!
  for (; at + 3 < end; at += 4) {
    const w0 = columns[at]! * hidden
    const w1 = columns[at + 1]! * hidden
    const w2 = columns[at + 2]! * hidden
    const w3 = columns[at + 3]! * hidden
    const x0 = values[at]!
    const x1 = values[at + 1]!
    const x2 = values[at + 2]!
    const x3 = values[at + 3]!
    for (let k = 0; k < count; k++) {
      const j = units[k]!
      const delta = activeDeltas[k]!
      W1[w0 + j]! += x0 * delta
      W1[w1 + j]! += x1 * delta
      W1[w2 + j]! += x2 * delta
      W1[w3 + j]! += x3 * delta
    }
  }
  for (; at < end; at++) {
    const w = columns[at]! * hidden
    const x = values[at]!
    for (let k = 0; k < count; k++) W1[w + units[k]!]! += x * activeDeltas[k]!
  }
}
