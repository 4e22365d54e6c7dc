import { valueTable } from './value-table'

/**
 * Adds x ⊗ deltas of each image to W, for one tile: `width` vectors (1 to 13) of each row. The image's deltas
 * stay in registers during the loop over its pixels; see sparse-forward.ts for the pixels and for `width`.
 */
@inline
function add(
  width: i32,
  w: usize,
  rowBytes: usize,
  starts: usize,
  pixels: usize,
  rows: usize,
  count: i32,
  deltas: usize,
): void {
  const zero = f32x4.splat(0)
  for (let i = 0; i < count; i++) {
    const image = starts + (<usize>load<u32>(rows + (<usize>i << 2)) << 2)
    const end = pixels + (<usize>load<u32>(image, 4) << 1)
    let pixel = pixels + (<usize>load<u32>(image) << 1)
    let row = w
    const from = deltas + <usize>i * rowBytes
    let s0 = zero, s1 = zero, s2 = zero, s3 = zero, s4 = zero, s5 = zero, s6 = zero, s7 = zero, s8 = zero, s9 = zero, s10 = zero, s11 = zero, s12 = zero
    s0 = v128.load(from)
    if (width > 1) s1 = v128.load(from, 16)
    if (width > 2) s2 = v128.load(from, 32)
    if (width > 3) s3 = v128.load(from, 48)
    if (width > 4) s4 = v128.load(from, 64)
    if (width > 5) s5 = v128.load(from, 80)
    if (width > 6) s6 = v128.load(from, 96)
    if (width > 7) s7 = v128.load(from, 112)
    if (width > 8) s8 = v128.load(from, 128)
    if (width > 9) s9 = v128.load(from, 144)
    if (width > 10) s10 = v128.load(from, 160)
    if (width > 11) s11 = v128.load(from, 176)
    if (width > 12) s12 = v128.load(from, 192)
    while (pixel < end) {
      const entry = <usize>load<u16>(pixel)
      const x = v128.load32_splat((entry >> 8) << 2, valueTable)
      row += (entry & 255) * rowBytes
    v128.store(row, f32x4.add(v128.load(row), f32x4.mul(x, s0)))
    if (width > 1) v128.store(row, f32x4.add(v128.load(row, 16), f32x4.mul(x, s1)), 16)
    if (width > 2) v128.store(row, f32x4.add(v128.load(row, 32), f32x4.mul(x, s2)), 32)
    if (width > 3) v128.store(row, f32x4.add(v128.load(row, 48), f32x4.mul(x, s3)), 48)
    if (width > 4) v128.store(row, f32x4.add(v128.load(row, 64), f32x4.mul(x, s4)), 64)
    if (width > 5) v128.store(row, f32x4.add(v128.load(row, 80), f32x4.mul(x, s5)), 80)
    if (width > 6) v128.store(row, f32x4.add(v128.load(row, 96), f32x4.mul(x, s6)), 96)
    if (width > 7) v128.store(row, f32x4.add(v128.load(row, 112), f32x4.mul(x, s7)), 112)
    if (width > 8) v128.store(row, f32x4.add(v128.load(row, 128), f32x4.mul(x, s8)), 128)
    if (width > 9) v128.store(row, f32x4.add(v128.load(row, 144), f32x4.mul(x, s9)), 144)
    if (width > 10) v128.store(row, f32x4.add(v128.load(row, 160), f32x4.mul(x, s10)), 160)
    if (width > 11) v128.store(row, f32x4.add(v128.load(row, 176), f32x4.mul(x, s11)), 176)
    if (width > 12) v128.store(row, f32x4.add(v128.load(row, 192), f32x4.mul(x, s12)), 192)
      pixel += 2
    }
  }
}

/** `add` for a width that is only known at run time. */
export function addTile(
  width: i32,
  w: usize,
  rowBytes: usize,
  starts: usize,
  pixels: usize,
  rows: usize,
  count: i32,
  deltas: usize,
): void {
  switch (width) {
    case 1:
      add(1, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 2:
      add(2, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 3:
      add(3, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 4:
      add(4, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 5:
      add(5, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 6:
      add(6, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 7:
      add(7, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 8:
      add(8, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 9:
      add(9, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 10:
      add(10, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 11:
      add(11, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 12:
      add(12, w, rowBytes, starts, pixels, rows, count, deltas)
      break
    case 13:
      add(13, w, rowBytes, starts, pixels, rows, count, deltas)
      break
  }
}
