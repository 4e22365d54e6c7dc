/**
 * A block of C = start + A·B: `height` rows (1 or 3) by `width` vectors (1 to 3), kept in registers during
 * the sum over `depth`. Both are constants wherever this is inlined. A's entry (m, k) is at a + m·aRow +
 * k·aStep, so A may be a matrix or its transpose.
 */
@inline
function block(
  height: i32,
  width: i32,
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  bRow: usize,
  start: usize,
  startRow: usize,
  c: usize,
  cRow: usize,
  depth: i32,
): void {
  const zero = f32x4.splat(0)
  let c00 = v128.load(start), c01 = zero, c02 = zero
  let c10 = zero, c11 = zero, c12 = zero
  let c20 = zero, c21 = zero, c22 = zero
  if (width > 1) c01 = v128.load(start, 16)
  if (width > 2) c02 = v128.load(start, 32)
  if (height > 1) {
    c10 = v128.load(start + startRow)
    if (width > 1) c11 = v128.load(start + startRow, 16)
    if (width > 2) c12 = v128.load(start + startRow, 32)
    c20 = v128.load(start + 2 * startRow)
    if (width > 1) c21 = v128.load(start + 2 * startRow, 16)
    if (width > 2) c22 = v128.load(start + 2 * startRow, 32)
  }
  let b1 = zero, b2 = zero
  for (let k = 0; k < depth; k++) {
    const b0 = v128.load(b)
    if (width > 1) b1 = v128.load(b, 16)
    if (width > 2) b2 = v128.load(b, 32)
    const x = v128.load32_splat(a)
    c00 = f32x4.add(c00, f32x4.mul(x, b0))
    if (width > 1) c01 = f32x4.add(c01, f32x4.mul(x, b1))
    if (width > 2) c02 = f32x4.add(c02, f32x4.mul(x, b2))
    if (height > 1) {
      const y = v128.load32_splat(a + aRow)
      c10 = f32x4.add(c10, f32x4.mul(y, b0))
      if (width > 1) c11 = f32x4.add(c11, f32x4.mul(y, b1))
      if (width > 2) c12 = f32x4.add(c12, f32x4.mul(y, b2))
      const z = v128.load32_splat(a + 2 * aRow)
      c20 = f32x4.add(c20, f32x4.mul(z, b0))
      if (width > 1) c21 = f32x4.add(c21, f32x4.mul(z, b1))
      if (width > 2) c22 = f32x4.add(c22, f32x4.mul(z, b2))
    }
    a += aStep
    b += bRow
  }
  v128.store(c, c00)
  if (width > 1) v128.store(c, c01, 16)
  if (width > 2) v128.store(c, c02, 32)
  if (height > 1) {
    v128.store(c + cRow, c10)
    if (width > 1) v128.store(c + cRow, c11, 16)
    if (width > 2) v128.store(c + cRow, c12, 32)
    v128.store(c + 2 * cRow, c20)
    if (width > 1) v128.store(c + 2 * cRow, c21, 16)
    if (width > 2) v128.store(c + 2 * cRow, c22, 32)
  }
}

@inline
function column(
  width: i32,
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  bRow: usize,
  start: usize,
  startRow: usize,
  c: usize,
  cRow: usize,
  rows: i32,
  depth: i32,
): void {
  let m = 0
  for (; m + 3 <= rows; m += 3) {
    block(3, width, a, aRow, aStep, b, bRow, start, startRow, c, cRow, depth)
    a += 3 * aRow
    start += 3 * startRow
    c += 3 * cRow
  }
  for (; m < rows; m++) {
    block(1, width, a, aRow, aStep, b, bRow, start, startRow, c, cRow, depth)
    a += aRow
    start += startRow
    c += cRow
  }
}

/**
 * C (rows × vectors of four) = start + A (rows × depth) · B (depth × vectors). `start` may be C itself, to
 * add to it, or a single row with a `startRow` of 0.
 */
export function product(
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  bRow: usize,
  start: usize,
  startRow: usize,
  c: usize,
  cRow: usize,
  rows: i32,
  depth: i32,
  vectors: i32,
): void {
  let left = vectors
  while (left > 0) {
    // Four vectors are done as two and two: a single one would leave most registers unused.
    const width = left == 4 ? 2 : min(left, 3)
    if (width == 3) column(3, a, aRow, aStep, b, bRow, start, startRow, c, cRow, rows, depth)
    else if (width == 2) column(2, a, aRow, aStep, b, bRow, start, startRow, c, cRow, rows, depth)
    else column(1, a, aRow, aStep, b, bRow, start, startRow, c, cRow, rows, depth)
    const bytes = <usize>width << 4
    b += bytes
    start += bytes
    c += bytes
    left -= width
  }
}

/** Writes the transpose of `from` (rows × columns) to `to` (columns × rows); padding is not touched. */
export function transpose(
  from: usize,
  fromRow: usize,
  to: usize,
  toRow: usize,
  rows: i32,
  columns: i32,
): void {
  for (let i = 0; i < rows; i++) {
    let at = to + (<usize>i << 2)
    for (let j = 0; j < columns; j++) {
      store<f32>(at, load<f32>(from + (<usize>j << 2)))
      at += toRow
    }
    from += fromRow
  }
}
