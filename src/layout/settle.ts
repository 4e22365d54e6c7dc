import { required } from '../lib/required'
import { boundsOf, type Sides, sidesAt, sidesOf } from './bounds'
import { frameBoxes, withTitle } from './frames'
import type { Item, Link, Places } from './placing/item'
import { orderLayers } from './placing/order-layers'
import { settleAcross } from './placing/settle-across'
import { settleHeights } from './placing/settle-heights'
import type { Plan } from './plan'
import { linksOf } from './ports'
import type { LayoutRequest, Look } from './request'

/** The room between two rows, for the line that leads from one to the other. */
const gutterPx = 20

/** A plan whose items have been placed. */
export interface Settled {
  readonly places: Places
  /** The links within the rows. */
  readonly links: readonly Link[]
  /** The sides of each row. */
  readonly rows: readonly Sides[]
}

/** Places the items of a plan: each row on its own, below the one before. */
export function settled(request: LayoutRequest, plan: Plan, look: Look): Settled {
  const { items } = plan
  const places = { x: new Float64Array(items.length), y: new Float64Array(items.length) }
  const links: Link[] = []
  const rows: Sides[] = []
  const count = items.reduce((most, { row }) => Math.max(most, row + 1), 0)
  for (let row = 0; row < count; row++) {
    const own = [...items.keys()].filter((item) => items[item]?.row === row)
    const settledRow = settledItems(plan, own)
    links.push(...settledRow.links)
    const { left, top, right, bottom } = rowSides({ request, plan, look }, own, settledRow.places)
    const start = row === 0 ? 0 : (rows[row - 1]?.bottom ?? 0) + gutterPx
    for (const [i, item] of own.entries()) {
      places.x[item] = (settledRow.places.x[i] ?? 0) - left
      places.y[item] = (settledRow.places.y[i] ?? 0) + start - top
    }
    rows.push({ left: 0, right: right - left, top: start, bottom: start + bottom - top })
  }
  return { places, links, rows }
}

/** Places some items of a plan as if there were no others; the links are between items of the whole plan. */
function settledItems({ items, bonds, met, boxes, meanings }: Plan, own: readonly number[]) {
  const numbers = new Map(own.map((item, i) => [item, i]))
  const ownItems = compacted(own.map((item) => required(items[item], `there is no item ${item}`)))
  const ownBonds = bonds.flatMap((bond) => {
    const [from, to] = [numbers.get(bond.from), numbers.get(bond.to)]
    return from === undefined || to === undefined ? [] : [{ ...bond, from, to }]
  })
  const layers = orderLayers(
    ownItems,
    ownBonds,
    own.map((item) => met[item] ?? 0),
  )
  const ownLinks = linksOf(ownBonds, layers, (i) => {
    const meaning = meanings[own[i] ?? -1]
    return meaning?.kind === 'node' ? boxes[meaning.position] : undefined
  })
  const y = settleHeights(ownItems, ownLinks, layers)
  const across = settleAcross(ownItems, ownLinks, layers, y)
  const links = across.links.map((link) => ({ ...link, from: own[link.from] ?? 0, to: own[link.to] ?? 0 }))
  return { places: { x: across.x, y }, links }
}

/** The items with their layers renumbered from 0, without gaps. */
function compacted(items: readonly Item[]): readonly Item[] {
  const used = [...new Set(items.map(({ layer }) => layer))].sort((a, b) => a - b)
  const numbers = new Map(used.map((layer, i) => [layer, i]))
  return items.map((item) => ({ ...item, layer: numbers.get(item.layer) ?? 0 }))
}

/** The sides of a row, with the frames in it. */
function rowSides(
  { request, plan: { items }, look }: { request: LayoutRequest; plan: Plan; look: Look },
  own: readonly number[],
  { x, y }: Places,
): Sides {
  const placed = own.map((item, i) => ({
    item: required(items[item], `there is no item ${item}`),
    point: { x: x[i] ?? 0, y: y[i] ?? 0 },
  }))
  const frames = frameBoxes(request, look, placed).filter((frame) => frame !== undefined)
  return boundsOf([
    ...placed.flatMap(({ item, point }) => item.parts.map((part) => sidesAt(part, point))),
    ...frames.map((frame) => sidesOf(withTitle(frame))),
  ])
}
