import { exponential } from './exponential'

@inline
function largestOf(v: v128): f32 {
  return max(
    max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)),
    max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)),
  )
}

@inline
function sumOf(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  )
}

/** Which lanes of a row's last vector are classes, for a given number of classes. */
@inline
function lastLanes(classes: i32): v128 {
  const lanes = ((classes - 1) & 3) + 1
  return i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(lanes))
}

/**
 * Turns rows of scores into softmax, subtracting the maximum first and leaving padding 0. Writes each row's Σ
 * exp(a − maximum) and its maximum to `sums` (two numbers per row).
 */
export function softmax(scores: usize, rows: i32, classes: i32, sums: usize): void {
  const rowBytes = <usize>((classes + 3) >> 2) << 4
  const mask = lastLanes(classes)
  const lowest = f32x4.splat(-Infinity)
  for (let i = 0; i < rows; i++) {
    const last = scores + rowBytes - 16
    v128.store(last, v128.bitselect(v128.load(last), lowest, mask))
    let most = v128.load(scores)
    for (let at = scores + 16; at <= last; at += 16) most = f32x4.max(most, v128.load(at))
    const maximum = largestOf(most)
    const taken = f32x4.splat(maximum)
    let total = f32x4.splat(0)
    for (let at = scores; at <= last; at += 16) {
      let y = exponential(f32x4.sub(v128.load(at), taken))
      if (at == last) y = v128.and(y, mask)
      total = f32x4.add(total, y)
      v128.store(at, y)
    }
    const sum = sumOf(total)
    const factor = f32x4.splat(1 / sum)
    for (let at = scores; at <= last; at += 16) v128.store(at, f32x4.mul(v128.load(at), factor))
    store<f32>(sums, sum)
    store<f32>(sums, maximum, 4)
    sums += 8
    scores += rowBytes
  }
}

/**
 * Writes the score of each row's label to `out`; `labels` has a byte for each image, `rows` holds the images.
 */
export function labelScores(
  scores: usize,
  rowBytes: usize,
  labels: usize,
  rows: usize,
  count: i32,
  out: usize,
): void {
  for (let i = 0; i < count; i++) {
    const label = <usize>load<u8>(labels + <usize>load<u32>(rows + (<usize>i << 2)))
    store<f32>(out + (<usize>i << 2), load<f32>(scores + <usize>i * rowBytes + (label << 2)))
  }
}

/** Turns softmax y into (y − t) · scale, where t is the one-hot labels. */
export function lossDeltas(
  y: usize,
  rowBytes: usize,
  labels: usize,
  rows: usize,
  count: i32,
  scale: f32,
): void {
  const factor = f32x4.splat(scale)
  for (let i = 0; i < count; i++) {
    const label = <usize>load<u8>(labels + <usize>load<u32>(rows + (<usize>i << 2)))
    const at = y + (label << 2)
    store<f32>(at, load<f32>(at) - 1)
    const end = y + rowBytes
    for (; y < end; y += 16) v128.store(y, f32x4.mul(v128.load(y), factor))
  }
}
