/** The inputs of z = (x + y)². */
export interface Summands {
  readonly x: number
  readonly y: number
}

/** What a pass through z = t², t = x + y computes: the values, and the gradients of z by the same names. */
export interface SquaredSum {
  readonly values: Readonly<Record<'x' | 'y' | 't' | 'z', number>>
  readonly gradients: Readonly<Record<'x' | 'y' | 't' | 'z', number>>
}

/**
 * Forward and backward through the first lesson's graph: small enough for the start page, which must not wait
 * for the engine. The square multiplies the upstream gradient 1 by 2t, and the addition passes it on to both.
 */
export function squaredSum({ x, y }: Summands): SquaredSum {
  const t = x + y
  const upstream = 1
  const dt = upstream * 2 * t
  return { values: { x, y, t, z: t * t }, gradients: { x: dt, y: dt, t: dt, z: upstream } }
}
