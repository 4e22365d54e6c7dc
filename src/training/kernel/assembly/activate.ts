import { exponential } from './exponential'

// Codes for the activations; simd/activation-codes.ts must have the same ones.
const relu = 0
const sigmoid = 1

@inline
function sigmoidOf(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exponential(f32x4.neg(x))))
}

/**
 * tanh of four numbers, by a polynomial below 0.625 and through exp above. Source: tanhf in Cephes (Moshier).
 */
@inline
function tanhOf(x: v128): v128 {
  const size = f32x4.abs(x)
  const q = exponential(f32x4.mul(size, f32x4.splat(-2)))
  const one = f32x4.splat(1)
  const sign = v128.and(x, i32x4.splat(0x80000000))
  const large = v128.or(f32x4.div(f32x4.sub(one, q), f32x4.add(one, q)), sign)
  const z = f32x4.mul(x, x)
  let p = f32x4.splat(-5.70498872745e-3)
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(2.06390887954e-2))
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(-5.37397155531e-2))
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(1.33314422036e-1))
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(-3.33332819422e-1))
  const small = f32x4.add(x, f32x4.mul(x, f32x4.mul(p, z)))
  return v128.bitselect(small, large, f32x4.lt(size, f32x4.splat(0.625)))
}

/**
 * Replaces `vectors` vectors of scores with their activations; under the sigmoid padding becomes ½, which is
 * never read.
 */
export function activate(activation: i32, at: usize, vectors: i32): void {
  const end = at + (<usize>vectors << 4)
  if (activation == relu) {
    for (; at < end; at += 16) v128.store(at, f32x4.pmax(v128.load(at), f32x4.splat(0)))
  } else if (activation == sigmoid) {
    for (; at < end; at += 16) v128.store(at, sigmoidOf(v128.load(at)))
  } else {
    for (; at < end; at += 16) v128.store(at, tanhOf(v128.load(at)))
  }
}

/** Multiplies deltas by ∂y/∂score, computed from the activations y. */
export function multiplySlopes(activation: i32, deltas: usize, y: usize, vectors: i32): void {
  const one = f32x4.splat(1)
  const end = deltas + (<usize>vectors << 4)
  for (; deltas < end; deltas += 16) {
    const value = v128.load(y)
    const delta = v128.load(deltas)
    if (activation == relu) {
      v128.store(deltas, v128.and(delta, f32x4.gt(value, f32x4.splat(0))))
    } else if (activation == sigmoid) {
      v128.store(deltas, f32x4.mul(delta, f32x4.mul(value, f32x4.sub(one, value))))
    } else {
      v128.store(deltas, f32x4.mul(delta, f32x4.sub(one, f32x4.mul(value, value))))
    }
    y += 16
  }
}

/** out = a · b, entry by entry; `out` may be `a` or `b`. */
export function multiply(out: usize, a: usize, b: usize, vectors: i32): void {
  const bytes = <usize>vectors << 4
  for (let i: usize = 0; i < bytes; i += 16) {
    v128.store(out + i, f32x4.mul(v128.load(a + i), v128.load(b + i)))
  }
}
