import { type FrameSpan, frameSpans } from './frame-spans'
import { type Item, reach } from './item'

/** The least distance between a frame and a node that is not in it. */
const gapPx = 8

/** How often frames are cleared at most: what leaves one can push something into another one. */
const mostRounds = 4

/** A layer from top to bottom, with the least distance of each item below the first. */
export interface Layer {
  readonly items: readonly number[]
  readonly offsets: readonly number[]
}

/** Moves the nodes in the layers of a frame that have no home in it above or below all of it. */
export function clearFrames(items: readonly Item[], layers: readonly Layer[], y: Float64Array): void {
  for (let round = 0; round < mostRounds; round++) {
    let moved = 0
    for (const [frame, span] of frameSpans(items, y))
      for (const layer of layers.slice(span.first, span.last + 1))
        moved += clearLayer(items, layer, y, frame, span)
    if (moved === 0) return
  }
}

/** Moves the strangers of one layer out of a frame; returns how many were moved. */
function clearLayer(
  items: readonly Item[],
  layer: Layer,
  y: Float64Array,
  frame: number,
  { top, bottom }: FrameSpan,
): number {
  const inside = layer.items.flatMap((item, i) => (items[item]?.frames.includes(frame) ? [i] : []))
  let moved = 0
  for (const [i, item] of layer.items.entries()) {
    const own = items[item]
    const height = y[item] ?? 0
    if (!own || !isStranger(own, frame)) continue
    if (height + reach.down(own) <= top || height - reach.up(own) >= bottom) continue
    const side = sideOf(i, inside) || (height < (top + bottom) / 2 ? -1 : 1)
    push(layer, y, i, side, side < 0 ? top - gapPx - reach.down(own) : bottom + gapPx + reach.up(own))
    moved++
  }
  return moved
}

const isStranger = ({ isNode, homes }: Item, frame: number): boolean => isNode && !homes.includes(frame)

/** Whether an item of a layer is above (-1) or below (1) what is inside a frame; 0 if it is neither. */
function sideOf(i: number, inside: readonly number[]): -1 | 0 | 1 {
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return 0
  return i < first ? -1 : i > last ? 1 : 0
}

/** Moves an item of a layer down (1) or up (-1) to a height, and whatever it would run into. */
function push({ items, offsets }: Layer, y: Float64Array, start: number, step: 1 | -1, height: number): void {
  let least = height
  for (let i = start; i >= 0 && i < items.length; i += step) {
    const item = items[i] ?? -1
    if (((y[item] ?? 0) - least) * step >= 0) return
    y[item] = least
    least += (offsets[i + step] ?? 0) - (offsets[i] ?? 0)
  }
}
