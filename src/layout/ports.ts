import type { Bond, Link, Part } from './placing/item'

/** The greatest distance between neighbouring lines on one side of a node. */
const mostSpreadPx = 28

/** How far from the middle of a side the `index`th of several lines is. */
const spread = (height: number, index: number, count: number): number =>
  count < 2 ? 0 : (index / (count - 1) - 0.5) * Math.min(height - 10, (count - 1) * mostSpreadPx)

/**
 * The links of a drawing, with the points where they meet the sides of nodes: departures are ordered by where they
 * lead, arrivals by operand. `boxOf` gives the box of an item if it is a node.
 */
export function linksOf(
  bonds: readonly Bond[],
  layers: readonly (readonly number[])[],
  boxOf: (item: number) => Part | undefined,
): readonly Link[] {
  const place = new Map(layers.flatMap((layer) => layer.map((item, at) => [item, at] as const)))
  const placeOf = ({ to }: Bond): number => place.get(to) ?? 0
  const leaves = offsets(
    bonds,
    ({ from }) => from,
    (a, b) => placeOf(a) - placeOf(b),
    boxOf,
  )
  const arrives = offsets(
    bonds,
    ({ to }) => to,
    (a, b) => a.operand - b.operand,
    boxOf,
  )
  return bonds.map((bond) => ({
    from: bond.from,
    to: bond.to,
    pull: bond.pull,
    bendsFirst: bond.bendsFirst,
    leaves: leaves.get(bond) ?? 0,
    arrives: arrives.get(bond) ?? 0,
  }))
}

/** How far from the middle of its node each bond is, on the side that `endOf` chooses. */
function offsets(
  bonds: readonly Bond[],
  endOf: (bond: Bond) => number,
  order: (a: Bond, b: Bond) => number,
  boxOf: (item: number) => Part | undefined,
): ReadonlyMap<Bond, number> {
  const byItem = new Map<number, Bond[]>()
  for (const bond of bonds) {
    const others = byItem.get(endOf(bond))
    if (others) others.push(bond)
    else byItem.set(endOf(bond), [bond])
  }
  const found = new Map<Bond, number>()
  for (const [item, own] of byItem) {
    const box = boxOf(item)
    if (!box) continue
    const sorted = own.toSorted(order)
    for (const [i, bond] of sorted.entries()) found.set(bond, spread(box.bottom - box.top, i, sorted.length))
  }
  return found
}
