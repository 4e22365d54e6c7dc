// The rules of kernel/optimisers.ts, four parameters at a time; what is constant over an array is a number.

/** to += factor · from. */
export function addScaled(to: usize, factor: f32, from: usize, vectors: i32): void {
  const f = f32x4.splat(factor)
  const end = to + ((<usize>vectors) << 4)
  for (; to < end; to += 16) {
    v128.store(to, f32x4.add(v128.load(to), f32x4.mul(f, v128.load(from))))
    from += 16
  }
}

/** v ← decay·v − rate·g, W ← W + v. */
export function momentum(w: usize, g: usize, v: usize, vectors: i32, decay: f32, rate: f32): void {
  const end = w + ((<usize>vectors) << 4)
  for (; w < end; w += 16) {
    const next = f32x4.sub(
      f32x4.mul(f32x4.splat(decay), v128.load(v)),
      f32x4.mul(f32x4.splat(rate), v128.load(g)),
    )
    v128.store(v, next)
    v128.store(w, f32x4.add(v128.load(w), next))
    g += 16
    v += 16
  }
}

/** h ← h + g², W ← W − rate·g / (√h + epsilon). */
export function adagrad(w: usize, g: usize, h: usize, vectors: i32, rate: f32, epsilon: f32): void {
  const end = w + ((<usize>vectors) << 4)
  for (; w < end; w += 16) {
    const gradient = v128.load(g)
    const next = f32x4.add(v128.load(h), f32x4.mul(gradient, gradient))
    v128.store(h, next)
    const root = f32x4.add(f32x4.sqrt(next), f32x4.splat(epsilon))
    v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(f32x4.splat(rate), gradient), root)))
    g += 16
    h += 16
  }
}

/**
 * m ← β1·m + (1 − β1)·g, v ← β2·v + (1 − β2)·g², W ← W − rate·m / (√(vScale·v) + epsilon); rate already
 * contains m's correction.
 */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  vectors: i32,
  rate: f32,
  vScale: f32,
  beta1: f32,
  rest1: f32,
  beta2: f32,
  rest2: f32,
  epsilon: f32,
): void {
  const end = w + ((<usize>vectors) << 4)
  for (; w < end; w += 16) {
    const gradient = v128.load(g)
    const square = f32x4.mul(gradient, gradient)
    const first = f32x4.add(
      f32x4.mul(f32x4.splat(beta1), v128.load(m)),
      f32x4.mul(f32x4.splat(rest1), gradient),
    )
    const second = f32x4.add(
      f32x4.mul(f32x4.splat(beta2), v128.load(v)),
      f32x4.mul(f32x4.splat(rest2), square),
    )
    v128.store(m, first)
    v128.store(v, second)
    const root = f32x4.add(f32x4.sqrt(f32x4.mul(f32x4.splat(vScale), second)), f32x4.splat(epsilon))
    v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(f32x4.splat(rate), first), root)))
    g += 16
    m += 16
    v += 16
  }
}
