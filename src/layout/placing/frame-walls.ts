import type { FrameSpan } from './frame-spans'
import type { Item } from './item'
import type { Skyline } from './skyline'

/** How much closer to a border something can be than to what the border is around. */
const closerPx = 4

/** Keeps frames apart from what is placed before them and after them, all along their heights. */
export class FrameWalls {
  /** By frame: how far to the right it begins. */
  private readonly starts = new Map<number, number>()
  /** By frame: how far to the right its items extend, and how many of them have been placed. */
  private readonly ends = new Map<number, { readonly right: number; readonly placed: number }>()

  constructor(
    private readonly spans: ReadonlyMap<number, FrameSpan>,
    private readonly skyline: Skyline,
  ) {}

  /** The least left side of an item that keeps its frames apart from what was placed before they began. */
  leastLeft({ frames }: Item): number {
    return frames.reduce((least, frame) => Math.max(least, this.startOf(frame)), Number.NEGATIVE_INFINITY)
  }

  /** Records how far to the right a placed item extends; what is placed after its frames are complete is behind them. */
  add({ frames }: Item, to: number): void {
    for (const frame of frames) {
      const span = this.spans.get(frame)
      const known = this.ends.get(frame)
      const end = { right: Math.max(known?.right ?? to, to), placed: (known?.placed ?? 0) + 1 }
      this.ends.set(frame, end)
      if (end.placed === span?.count)
        this.skyline.raise(span.top, span.bottom, end.right - closerPx, span.frames)
    }
  }

  private startOf(frame: number): number {
    const known = this.starts.get(frame)
    if (known !== undefined) return known
    const span = this.spans.get(frame)
    const start = span
      ? this.skyline.leastLeft(span.top, span.bottom, span.frames) - closerPx
      : Number.NEGATIVE_INFINITY
    this.starts.set(frame, start)
    return start
  }
}
