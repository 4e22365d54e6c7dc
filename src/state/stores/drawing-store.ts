import { createStore } from 'zustand/vanilla'
import type { Point, Stroke } from '../../training/drawing/stroke'

/** The strokes drawn in the square. */
export interface DrawingState {
  readonly strokes: readonly Stroke[]
  /** The digit whose loss is differentiated; undefined for the predicted one. */
  readonly label: number | undefined
  /** Starts a stroke at a point. */
  readonly begin: (point: Point) => void
  /** Continues the stroke through these points. */
  readonly extend: (points: readonly Point[]) => void
  /** Removes the last stroke. */
  readonly undo: () => void
  readonly clear: () => void
  readonly setLabel: (label: number | undefined) => void
}

/**
 * Points closer to the previous one are skipped: less than a pixel of the image if the drawing is wider than
 * a tenth of the square.
 */
const leastDistance = 0.004

function thinned(stroke: Stroke, points: readonly Point[]): Stroke {
  const longer = [...stroke]
  for (const point of points) {
    const last = longer.at(-1)
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= leastDistance) longer.push(point)
  }
  return longer
}

/** An empty drawing. */
export const createDrawingStore = () =>
  createStore<DrawingState>()((set) => ({
    strokes: [],
    label: undefined,
    begin: (point) => set(({ strokes }) => ({ strokes: [...strokes, [point]] })),
    extend: (points) =>
      set(({ strokes }) => {
        const last = strokes.at(-1)
        return last ? { strokes: [...strokes.slice(0, -1), thinned(last, points)] } : {}
      }),
    undo: () => set(({ strokes }) => ({ strokes: strokes.slice(0, -1) })),
    clear: () => set({ strokes: [], label: undefined }),
    setLabel: (label) => set({ label }),
  }))

/** The page's drawing; it is kept while the viewer is on other pages. */
export const drawingStore = createDrawingStore()
