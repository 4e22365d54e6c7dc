import { valueTable } from './value-table'

/**
 * x·W + b for each image and one tile: `width` vectors (1 to 13) of each row of W. The tile's sums stay in
 * registers during the loop over an image's pixels. `width` is a constant wherever this is inlined, and the
 * compiler removes the unused branches. A pixel is two bytes: its distance from the previous one, and its
 * value.
 */
@inline
function walk(
  width: i32,
  w: usize,
  rowBytes: usize,
  bias: usize,
  starts: usize,
  pixels: usize,
  rows: usize,
  count: i32,
  out: usize,
): void {
  const zero = f32x4.splat(0)
  for (let i = 0; i < count; i++) {
    const image = starts + (<usize>load<u32>(rows + (<usize>i << 2)) << 2)
    const end = pixels + (<usize>load<u32>(image, 4) << 1)
    let pixel = pixels + (<usize>load<u32>(image) << 1)
    let row = w
    let s0 = zero, s1 = zero, s2 = zero, s3 = zero, s4 = zero, s5 = zero, s6 = zero, s7 = zero, s8 = zero, s9 = zero, s10 = zero, s11 = zero, s12 = zero
    s0 = v128.load(bias)
    if (width > 1) s1 = v128.load(bias, 16)
    if (width > 2) s2 = v128.load(bias, 32)
    if (width > 3) s3 = v128.load(bias, 48)
    if (width > 4) s4 = v128.load(bias, 64)
    if (width > 5) s5 = v128.load(bias, 80)
    if (width > 6) s6 = v128.load(bias, 96)
    if (width > 7) s7 = v128.load(bias, 112)
    if (width > 8) s8 = v128.load(bias, 128)
    if (width > 9) s9 = v128.load(bias, 144)
    if (width > 10) s10 = v128.load(bias, 160)
    if (width > 11) s11 = v128.load(bias, 176)
    if (width > 12) s12 = v128.load(bias, 192)
    while (pixel < end) {
      const entry = <usize>load<u16>(pixel)
      const x = v128.load32_splat((entry >> 8) << 2, valueTable)
      row += (entry & 255) * rowBytes
    s0 = f32x4.add(s0, f32x4.mul(x, v128.load(row)))
    if (width > 1) s1 = f32x4.add(s1, f32x4.mul(x, v128.load(row, 16)))
    if (width > 2) s2 = f32x4.add(s2, f32x4.mul(x, v128.load(row, 32)))
    if (width > 3) s3 = f32x4.add(s3, f32x4.mul(x, v128.load(row, 48)))
    if (width > 4) s4 = f32x4.add(s4, f32x4.mul(x, v128.load(row, 64)))
    if (width > 5) s5 = f32x4.add(s5, f32x4.mul(x, v128.load(row, 80)))
    if (width > 6) s6 = f32x4.add(s6, f32x4.mul(x, v128.load(row, 96)))
    if (width > 7) s7 = f32x4.add(s7, f32x4.mul(x, v128.load(row, 112)))
    if (width > 8) s8 = f32x4.add(s8, f32x4.mul(x, v128.load(row, 128)))
    if (width > 9) s9 = f32x4.add(s9, f32x4.mul(x, v128.load(row, 144)))
    if (width > 10) s10 = f32x4.add(s10, f32x4.mul(x, v128.load(row, 160)))
    if (width > 11) s11 = f32x4.add(s11, f32x4.mul(x, v128.load(row, 176)))
    if (width > 12) s12 = f32x4.add(s12, f32x4.mul(x, v128.load(row, 192)))
      pixel += 2
    }
    const to = out + <usize>i * rowBytes
    v128.store(to, s0)
    if (width > 1) v128.store(to, s1, 16)
    if (width > 2) v128.store(to, s2, 32)
    if (width > 3) v128.store(to, s3, 48)
    if (width > 4) v128.store(to, s4, 64)
    if (width > 5) v128.store(to, s5, 80)
    if (width > 6) v128.store(to, s6, 96)
    if (width > 7) v128.store(to, s7, 112)
    if (width > 8) v128.store(to, s8, 128)
    if (width > 9) v128.store(to, s9, 144)
    if (width > 10) v128.store(to, s10, 160)
    if (width > 11) v128.store(to, s11, 176)
    if (width > 12) v128.store(to, s12, 192)
  }
}

/** `walk` for a width that is only known at run time. */
export function walkTile(
  width: i32,
  w: usize,
  rowBytes: usize,
  bias: usize,
  starts: usize,
  pixels: usize,
  rows: usize,
  count: i32,
  out: usize,
): void {
  switch (width) {
    case 1:
      walk(1, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 2:
      walk(2, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 3:
      walk(3, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 4:
      walk(4, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 5:
      walk(5, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 6:
      walk(6, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 7:
      walk(7, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 8:
      walk(8, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 9:
      walk(9, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 10:
      walk(10, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 11:
      walk(11, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 12:
      walk(12, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
    case 13:
      walk(13, w, rowBytes, bias, starts, pixels, rows, count, out)
      break
  }
}
