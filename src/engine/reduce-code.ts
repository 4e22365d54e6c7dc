import type { OpOptions } from './op-options'
import type { Shape } from './tensor'

/** The arguments after the operand in a NumPy call that reduces it. */
export const numpyReduction = ({ axis, keepdims }: OpOptions): string =>
  `${axis === undefined ? '' : `, axis=${axis}`}${keepdims ? ', keepdims=True' : ''}`

/** The same for PyTorch, which keeps dimensions only of named axes. */
export function torchReduction({ length }: Shape, { axis, keepdims }: OpOptions): string {
  if (axis === undefined && !keepdims) return ''
  const every = `(${Array.from({ length }, (_, k) => `${k},`).join(' ')})`
  return `, dim=${axis ?? every}${keepdims ? ', keepdim=True' : ''}`
}

/**
 * NumPy for the result of a reduction, with the reduced axis restored so that it broadcasts over the operand.
 */
export const keptCode = (reduced: string, shape: Shape, { axis, keepdims }: OpOptions): string =>
  axis === undefined || keepdims || shape.length < 2 ? reduced : `np.expand_dims(${reduced}, ${axis})`
