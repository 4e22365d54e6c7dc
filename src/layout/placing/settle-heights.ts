import { clearFrames } from './clear-frames'
import { bySide, framesBetween, type Item, type Link, reach, type Sided } from './item'
import { Pools } from './pools'

const gapPx = 10
const perFrameLeftPx = 8
const perFrameEnteredPx = 26

/** How often the layers are swept at most: less often in a large graph, where it takes long and changes little. */
const sweeps = {
  small: { oneSided: 12, twoSided: 40 },
  large: { oneSided: 4, twoSided: 10 },
} as const
const mostSmallItems = 4000

/** Keeps an item in place while nothing pulls on it. */
const ownPull = 0.01

/** Sweeps end early once items no longer move relative to one another, except for rounding. */
const restingPx = 1e-9

/**
 * Chooses the height of each item so that its lines are as horizontal as their pulls ask for, without overlaps within
 * a layer. Each layer is an isotonic regression, solved by the pool-adjacent-violators algorithm.
 */
export function settleHeights(
  items: readonly Item[],
  links: readonly Link[],
  layers: readonly (readonly number[])[],
): Float64Array {
  const y = new Float64Array(items.length)
  const sided = bySide(items.length, links)
  const offsets = layers.map((layer) => offsetsOf(items, layer))
  for (const [at, layer] of layers.entries()) {
    const own = offsets[at] ?? []
    const middle = (own.at(-1) ?? 0) / 2
    for (const [i, item] of layer.entries()) y[item] = (own[i] ?? 0) - middle
  }
  const pools = new Pools(Math.max(...layers.map(({ length }) => length)))
  const settle = (at: number, { into, outOf }: Partial<Sided<Link>>): void => {
    const [layer, own] = [layers[at] ?? [], offsets[at] ?? []]
    pools.clear()
    for (let i = 0; i < layer.length; i++) {
      const item = layer[i] ?? -1
      const [height, weight] = wishOf(item, y, into?.[item], outOf?.[item])
      pools.add(height - (own[i] ?? 0), weight)
    }
    pools.forEach((height, i) => {
      y[layer[i] ?? -1] = height + (own[i] ?? 0)
    })
  }
  const isSmall = items.length < mostSmallItems
  const { oneSided, twoSided } = isSmall ? sweeps.small : sweeps.large
  const rightward = [...layers.keys()]
  const leftward = rightward.toReversed()
  untilAtRest(oneSided, y, () => {
    for (const at of leftward) settle(at, { outOf: sided.outOf })
    for (const at of rightward) settle(at, { into: sided.into })
  })
  untilAtRest(twoSided, y, (turn) => {
    for (const at of turn % 2 ? leftward : rightward) settle(at, sided)
  })
  if (isSmall) {
    const placed = layers.map((layer, at) => ({ items: layer, offsets: offsets[at] ?? [] }))
    clearFrames(items, placed, y)
    levelRuns(items, layers, offsets, y, sided)
  }
  return y
}

/** Repeats something a number of times, or until it moves all heights alike. */
function untilAtRest(times: number, y: Float64Array, run: (turn: number) => void): void {
  for (let turn = 0; turn < times; turn++) {
    const before = y.slice()
    run(turn)
    let [least, most] = [Infinity, -Infinity]
    for (let item = 0; item < y.length; item++) {
      const moved = (y[item] ?? 0) - (before[item] ?? 0)
      least = Math.min(least, moved)
      most = Math.max(most, moved)
    }
    if (most - least < restingPx) return
  }
}

/** The mean height that an item's lines ask for, weighted by their pulls, and the sum of the pulls. */
function wishOf(
  item: number,
  y: Float64Array,
  before: readonly Link[] = [],
  after: readonly Link[] = [],
): readonly [number, number] {
  let [sum, weight] = [(y[item] ?? 0) * ownPull, ownPull]
  for (const { from, pull, leaves, arrives } of before) {
    sum += pull * ((y[from] ?? 0) + leaves - arrives)
    weight += pull
  }
  for (const { to, pull, leaves, arrives } of after) {
    sum += pull * ((y[to] ?? 0) + arrives - leaves)
    weight += pull
  }
  return [sum / weight, weight]
}

/** How far items on a line may be moved to spare it a bend at one of its ends. */
const mostMovedPx = 24

/**
 * Moves everything on a line between two nodes to one height, so that the line bends only once: preferably that of its
 * source or target, otherwise that of one of the items, whichever is free and nearest.
 */
function levelRuns(
  items: readonly Item[],
  layers: readonly (readonly number[])[],
  offsets: readonly (readonly number[])[],
  y: Float64Array,
  sided: Sided<Link>,
): void {
  const placeOf = new Map(layers.flatMap((layer) => layer.map((item, i) => [item, i] as const)))
  const heightOf = (item: number | undefined): number => y[item ?? -1] ?? 0
  const isFree = (item: number, wish: number): boolean => {
    const at = items[item]?.layer ?? 0
    const [layer, own, i] = [layers[at] ?? [], offsets[at] ?? [], placeOf.get(item) ?? 0]
    const room = (other: number): number => Math.abs((own[i] ?? 0) - (own[other] ?? 0)) - 1e-6
    return (
      (i === 0 || wish - heightOf(layer[i - 1]) >= room(i - 1)) &&
      (i + 1 === layer.length || heightOf(layer[i + 1]) - wish >= room(i + 1))
    )
  }
  for (const run of runsOf(items, sided)) {
    const ends = levels(run, heightOf, sided)
    const cost = (wish: number): number => run.reduce((sum, item) => sum + Math.abs(heightOf(item) - wish), 0)
    const byCost = (wishes: readonly number[]): readonly number[] =>
      wishes.toSorted((a, b) => cost(a) - cost(b))
    const near = ends.filter((end) => cost(end) <= mostMovedPx * run.length)
    const wish = [...byCost(near), ...byCost([...run.map(heightOf), ...ends])].find((height) =>
      run.every((item) => isFree(item, height)),
    )
    if (wish !== undefined) for (const item of run) y[item] = wish
  }
}

/** The heights at which a run needs no bend at its start or at its end. */
function levels(
  run: readonly number[],
  heightOf: (item: number) => number,
  { into, outOf }: Sided<Link>,
): readonly number[] {
  const before = (into[run[0] ?? -1] ?? []).map(
    ({ from, leaves, arrives }) => heightOf(from) + leaves - arrives,
  )
  const after = (outOf[run.at(-1) ?? -1] ?? []).map(
    ({ to, leaves, arrives }) => heightOf(to) + arrives - leaves,
  )
  return [...before, ...after]
}

/** The runs of items along lines, each from one node or fork to the next. */
function runsOf(items: readonly Item[], { into, outOf }: Sided<Link>): readonly (readonly number[])[] {
  const isOnLine = (item: number | undefined): item is number =>
    item !== undefined && !items[item]?.isNode && into[item]?.length === 1 && outOf[item]?.length === 1
  const starts = [...items.keys()].filter((item) => isOnLine(item) && !isOnLine(into[item]?.[0]?.from))
  return starts.map((start) => {
    const run = [start]
    for (let at = outOf[start]?.[0]?.to; isOnLine(at); at = outOf[at]?.[0]?.to) run.push(at)
    return run
  })
}

/** The least distance of each item of a layer below the first. */
function offsetsOf(items: readonly Item[], layer: readonly number[]): readonly number[] {
  let sum = 0
  return layer.map((item, i) => {
    const [above, own] = [items[layer[i - 1] ?? -1], items[item]]
    if (above && own) {
      const { left, entered } = framesBetween(above.frames, own.frames)
      sum += reach.down(above) + reach.up(own) + gapPx + left * perFrameLeftPx + entered * perFrameEnteredPx
    }
    return sum
  })
}
