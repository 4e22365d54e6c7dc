import type { Item } from './item'

/** The room in a frame above and below what it contains, its title included. */
const aroundPx = { above: 18, below: 8 } as const

/** How far a frame extends. */
export interface FrameSpan {
  /** The frame itself, after those around it. */
  readonly frames: readonly number[]
  readonly top: number
  readonly bottom: number
  /** Its first and last layer. */
  readonly first: number
  readonly last: number
  /** The number of its items. */
  readonly count: number
}

/** How far each frame extends, with items at some heights. */
export function frameSpans(items: readonly Item[], y: Float64Array): ReadonlyMap<number, FrameSpan> {
  const spans = new Map<number, FrameSpan>()
  items.forEach(({ frames, parts, layer }, at) => {
    const height = y[at] ?? 0
    frames.forEach((frame, depth) => {
      const known = spans.get(frame)
      const borders = frames.length - depth
      const tops = parts.map(({ top }) => height + top - borders * aroundPx.above)
      const bottoms = parts.map(({ bottom }) => height + bottom + borders * aroundPx.below)
      spans.set(frame, {
        frames: frames.slice(0, depth + 1),
        top: Math.min(known?.top ?? Number.POSITIVE_INFINITY, ...tops),
        bottom: Math.max(known?.bottom ?? Number.NEGATIVE_INFINITY, ...bottoms),
        first: Math.min(known?.first ?? layer, layer),
        last: Math.max(known?.last ?? layer, layer),
        count: (known?.count ?? 0) + 1,
      })
    })
  })
  return spans
}
