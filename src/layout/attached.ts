import { type Part, part } from './placing/item'
import type { Look } from './request'
import { px } from './sizes'
import type { Hanging } from './structure'
import { linesPx } from './writing'

/** How much wider than its op a card may be before it has to clear the numbers beside the op. */
const overhangPx = 28

/** What a node is attached to: its op, what is below the op, and how far the numbers beside the op reach on its side. */
interface Carrier {
  readonly carrier: Part
  readonly foot: Part | undefined
  readonly beside: number
}

/** Where a node that is attached to an op is, and the line between them, relative to the op. */
export function attached(
  own: Part,
  { side, isNumber }: Hanging,
  { carrier, foot, beside }: Carrier,
  { isFlat }: Look,
): { readonly box: Part; readonly stem: Part } {
  const room = isFlat ? 'flat' : 'plain'
  const [width, height] = [own.right - own.left, own.bottom - own.top]
  const isWide = !isNumber && width > carrier.right - carrier.left + overhangPx
  const clear = isWide ? beside + px.clearance : 0
  if (side === 'above') {
    const constantBottom = carrier.top - px.constant.over[room] + px.constant.height
    const bottom = isNumber ? constantBottom : Math.min(carrier.top - px.stem[room], -clear)
    return { box: part(width, bottom - height, bottom), stem: part(linesPx, bottom, carrier.top) }
  }
  const top = Math.max(Math.max(carrier.bottom, foot?.bottom ?? 0) + px.stem[room], clear)
  return { box: part(width, top, top + height), stem: part(linesPx, carrier.bottom, top) }
}
