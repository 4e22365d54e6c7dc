import { type Bond, bySide, type Item } from './item'

const sweeps = 6

/**
 * Orders the items of each layer from top to bottom. They start in the order in which a walk from the output reaches
 * them; sweeps then move them toward the middle of their neighbours, and the order with the fewest crossings wins.
 */
export function orderLayers(
  items: readonly Item[],
  bonds: readonly Bond[],
  met: readonly number[],
): number[][] {
  const count = items.reduce((most, { layer }) => Math.max(most, layer + 1), 0)
  const layers: number[][] = Array.from({ length: count }, () => [])
  for (const [item, { layer }] of items.entries()) layers[layer]?.push(item)
  for (const layer of layers) layer.sort((a, b) => (met[a] ?? 0) - (met[b] ?? 0))
  const { into, outOf } = bySide(items.length, bonds)
  const place = new Float64Array(items.length)
  const number = (layer: readonly number[]): void => {
    for (const [at, item] of layer.entries()) place[item] = at
  }
  for (const layer of layers) number(layer)
  let best = layers.map((layer) => [...layer])
  let fewest = crossings(layers, outOf, place)
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const isLeftward = sweep % 2 === 0
    const along = isLeftward ? layers.toReversed() : layers
    for (const layer of along) {
      const wish = new Map(
        layer.map((item) => [item, wishOf(item, isLeftward ? outOf : into, isLeftward, place)]),
      )
      layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || (place[a] ?? 0) - (place[b] ?? 0))
      number(layer)
    }
    const now = crossings(layers, outOf, place)
    if (now < fewest) [best, fewest] = [layers.map((layer) => [...layer]), now]
  }
  return best
}

/** The mean place of an item's neighbours on one side. Operands of the same item keep their order. */
function wishOf(
  item: number,
  bonds: readonly (readonly Bond[])[],
  isLeftward: boolean,
  place: Float64Array,
): number {
  const own = bonds[item] ?? []
  if (own.length === 0) return place[item] ?? 0
  const wishes = own.map(({ from, to, operand }) =>
    isLeftward ? (place[to] ?? 0) + operand : (place[from] ?? 0),
  )
  return wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length
}

/** The number of pairs of lines between neighbouring layers that cross. */
function crossings(
  layers: readonly (readonly number[])[],
  outOf: readonly (readonly Bond[])[],
  place: Float64Array,
): number {
  let sum = 0
  for (const [at, layer] of layers.entries()) {
    const ends = layer.map((item) => (outOf[item] ?? []).map(({ to }) => place[to] ?? 0))
    sum += inversions(ends, layers[at + 1]?.length ?? 0)
  }
  return sum
}

/** The number of inversions between places in different groups, counted with a Fenwick tree. */
function inversions(groups: readonly (readonly number[])[], width: number): number {
  const counts = new Float64Array(width + 1)
  let [sum, total] = [0, 0]
  for (const places of groups) {
    for (const place of places) {
      sum += total
      for (let i = place + 1; i > 0; i -= i & -i) sum -= counts[i] ?? 0
    }
    for (const place of places) {
      total++
      for (let i = place + 1; i <= width; i += i & -i) counts[i] = (counts[i] ?? 0) + 1
    }
  }
  return sum
}

/** When a walk from the output, operand by operand, reaches each item; items that it never reaches come last. */
export function metAt(count: number, bonds: readonly Bond[], terminal: number): readonly number[] {
  const { into } = bySide(count, bonds)
  const met = Array<number>(count).fill(Number.MAX_SAFE_INTEGER)
  const waiting = [terminal]
  let next = 0
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (met[item] !== Number.MAX_SAFE_INTEGER) continue
    met[item] = next++
    const before = (into[item] ?? []).toSorted((a, b) => b.operand - a.operand)
    waiting.push(...before.map(({ from }) => from))
  }
  return met
}
