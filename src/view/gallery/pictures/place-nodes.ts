import { required } from '../../../lib/required'
import type { Item } from '../../graph-picture/drawn-item'
import { frame } from '../../graph-picture/frame'
import type { PlacedColumn } from './rows'
import type { Subject } from './subject'

/** Something in its place. */
export interface Placed extends Item {
  readonly x: number
  readonly y: number
}

/** The space between an operation and what stands above or below it, and between two things beside each other. */
const gapPx = 4

/** How far the two rows of a picture are from its middle; operands stand outside of them. */
const rowOffset = 22

/** The operands of an operation on both of its sides; the first is above, unless there is more room below. */
const onBothSides = (
  { x, y, height }: Placed,
  items: readonly Item[],
  isFirstAbove: boolean,
): readonly Placed[] =>
  items.map((item, i) => {
    const side = (i === 0) === isFirstAbove ? -1 : 1
    return { ...item, x, y: y + side * (height / 2 + gapPx + item.height / 2) }
  })

/** The operands of an operation side by side, above it (−1) or below it (1). */
function onOneSide({ x, y, height }: Placed, items: readonly Item[], side: -1 | 1): readonly Placed[] {
  let left = x - items.reduce((sum, { width }) => sum + width + gapPx, -gapPx) / 2
  return items.map((item) => {
    const middle = left + item.width / 2
    left += item.width + gapPx
    return { ...item, x: middle, y: y + side * (height / 2 + gapPx + item.height / 2) }
  })
}

/** The nodes of a subject in their places, by position. */
export function placeNodes(
  { columns, beside, items }: Subject,
  places: readonly PlacedColumn[],
): ReadonlyMap<number, Placed> {
  const itemAt = (position: number): Item => required(items[position], 'every node has a look')
  const nodes = new Map<number, Placed>()
  columns.forEach((positions, index) => {
    const { x, row, rows } = required(places[index], 'every column has a place')
    const side = row === 0 ? -1 : 1
    positions.forEach((position, i) => {
      const y = rows > 1 ? frame.height / 2 + side * rowOffset : (frame.height * (i + 0.5)) / positions.length
      const placed = { ...itemAt(position), x, y }
      const operands = beside.get(position) ?? []
      const others =
        rows > 1
          ? onOneSide(placed, operands.map(itemAt), side)
          : onBothSides(placed, operands.map(itemAt), i === 0)
      nodes.set(position, placed)
      operands.forEach((each, k) => {
        nodes.set(each, required(others[k], 'every operand has a place'))
      })
    })
  })
  return nodes
}
