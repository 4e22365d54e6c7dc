import { createStore } from 'zustand/vanilla'
import type { Point, Stroke } from '../../training/drawing/stroke'

/** What is drawn in the square. */
export interface DrawingState {
  readonly strokes: readonly Stroke[]
  /** The digit whose loss the gradient is of; undefined for the one that is read. */
  readonly label: number | undefined
  /** Lowers the pen at a point. */
  readonly begin: (point: Point) => void
  /** Draws on from the last point to these. */
  readonly extend: (points: readonly Point[]) => void
  /** Takes the last stroke away. */
  readonly undo: () => void
  readonly clear: () => void
  readonly setLabel: (label: number | undefined) => void
}

/** Points nearer to the one before are left out: less than a pixel of the image where the drawing is wider than a tenth of the square. */
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

/** The page's drawing: it stays while the viewer looks at other pages. */
export const drawingStore = createDrawingStore()
