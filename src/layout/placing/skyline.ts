import { framesBetween } from './item'

/** The resolution of heights. */
const rowPx = 2

/** The least distance between two items, and what each border of a frame between them adds. */
export const gapPx = 8
export const perFramePx = 10

/** How far to the right the items placed so far extend at each height, separately for each nesting of frames. */
export class Skyline {
  private readonly rows: number
  private readonly byFrames = new Map<
    string,
    { readonly frames: readonly number[]; readonly right: Float64Array }
  >()

  constructor(
    private readonly top: number,
    bottom: number,
  ) {
    this.rows = Math.ceil((bottom - top) / rowPx) + 2
  }

  /** The least left side of something between two heights that keeps its distance from what is there. */
  leastLeft(top: number, bottom: number, frames: readonly number[]): number {
    let least = Number.NEGATIVE_INFINITY
    const [first, last] = this.rowsOf(top, bottom)
    for (const { frames: others, right } of this.byFrames.values()) {
      const { left, entered } = framesBetween(others, frames)
      const gap = gapPx + perFramePx * (left + entered)
      for (let row = first; row <= last; row++) {
        const here = (right[row] ?? 0) + gap
        if (here > least) least = here
      }
    }
    return least
  }

  /** Records that something between two heights extends to `to`. */
  raise(top: number, bottom: number, to: number, frames: readonly number[]): void {
    const key = frames.join()
    let own = this.byFrames.get(key)
    if (!own) {
      own = { frames, right: new Float64Array(this.rows).fill(Number.NEGATIVE_INFINITY) }
      this.byFrames.set(key, own)
    }
    const [first, last] = this.rowsOf(top, bottom)
    for (let row = first; row <= last; row++) if ((own.right[row] ?? 0) < to) own.right[row] = to
  }

  private rowsOf(top: number, bottom: number): readonly [number, number] {
    return [this.rowAt(top), this.rowAt(bottom)]
  }

  private rowAt(y: number): number {
    return Math.min(this.rows - 1, Math.max(0, Math.floor((y - this.top) / rowPx)))
  }
}
