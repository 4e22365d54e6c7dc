import { type Shape, sameShape } from './tensor'

/** NumPy for a gradient of shape `from` summed back to the shape of the operand that was broadcast. */
export function summedToCode(gradient: string, from: Shape, to: Shape): string {
  if (sameShape(from, to)) return gradient
  if (to.length === 0) return `np.sum(${gradient})`
  const missing = from.length - to.length
  const stretched = to.flatMap((length, axis) => (length === from[axis + missing] ? [] : [axis]))
  if (missing > 0)
    return stretched.length > 0 ? `np.sum(${gradient}).reshape(1)` : `np.sum(${gradient}, axis=0)`
  const axis = stretched.length === to.length ? '' : `, axis=${stretched[0]}`
  return `np.sum(${gradient}${axis}, keepdims=True)`
}
