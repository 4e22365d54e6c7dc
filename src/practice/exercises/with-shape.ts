import type { Words } from '../../engine/formula/words'
import { formatShape, type Shape } from '../../engine/tensor'

/** A name with its shape behind it: W: (2, 3). */
export function withShape({ tex, plain }: Words, shape: Shape): Words {
  const written = formatShape(shape)
  return { tex: `${tex}\\colon ${written.replace(',)', '{,})')}`, plain: `${plain}: ${written}` }
}
