import type { Box, Point } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { wholeScale } from '../../../layout/whole-scale'

export interface Placement {
  readonly x: number
  readonly y: number
  readonly k: number
}

/** The smallest scale on the page: letters, 16 px in the unscaled graph, have 14 px. */
export const smallestScale = 14 / 16

/**
 * How far below the smallest scale a graph may shrink for a step whose numbers do not fit otherwise: letters of 12
 * px on the page.
 */
export const mostShrunk = { page: 12 / 14, stage: 0.8 } as const

/** The scale up to which one can zoom in. */
export const largestScale = 4

/** How far above the smallest scale a graph grows if it has room. */
export const largestGrowth = 1.75

/** The room beyond the outermost nodes of a graph that is larger than its stage. */
const edgePx = 56

/** Whether a whole graph fits on a stage with readable text. */
export const fits = (graph: Size, stage: Size, smallest = smallestScale): boolean =>
  wholeScale(graph, stage) >= smallest

/** A whole graph in the middle of its stage, however small its letters are. */
export function wholeView(graph: Size, stage: Size, smallest: number): Placement {
  const k = Math.min(wholeScale(graph, stage), largestGrowth * smallest)
  return { k, x: (stage.width - graph.width * k) / 2, y: (stage.height - graph.height * k) / 2 }
}

/** A graph in the middle of its stage, as large as it allows; if it does not fit at the smallest scale, `focus` is in view. */
export function fitView(graph: Size, stage: Size, focus: Box | undefined, smallest: number): Placement {
  const whole = wholeScale(graph, stage)
  const k = whole >= smallest ? Math.min(largestGrowth * smallest, whole) : smallest
  return {
    k,
    x: along(graph.width * k, stage.width, focus && focus.x * k),
    y: along(graph.height * k, stage.height, focus && focus.y * k),
  }
}

/** A placement zoomed around a point of the stage, within the limits. */
export const zoomedAround = (here: Placement, factor: number, around: Point, least: number): Placement =>
  scaledAround(here, Math.min(largestScale, Math.max(least, here.k * factor)), around)

/** A placement at another scale, with one point of the stage in place. */
const scaledAround = ({ x, y, k }: Placement, next: number, around: Point): Placement => ({
  k: next,
  x: around.x - (around.x - x) * (next / k),
  y: around.y - (around.y - y) * (next / k),
})

/** The offset along one axis: centred if there is room, otherwise with the focus in the middle and little room wasted. */
function along(length: number, room: number, focus = 0): number {
  if (length <= room) return (room - length) / 2
  return Math.min(edgePx, Math.max(room - length - edgePx, room / 2 - focus))
}

/** Whether two placements look the same. */
export const isSamePlace = (a: Placement, b: Placement): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.k / b.k - 1) < 1e-3

/** The smallest distance from what is at work to the border of the stage. */
export const areaMarginPx = 6

/** The scale at which a box is shown: `scale`, or as much less as it needs to fit, down to `shrunk`. */
export function scaleFor(box: Size, stage: Size, scale: number, shrunk: number): number {
  const fitting = Math.min(
    (stage.width - 2 * areaMarginPx) / box.width,
    (stage.height - 2 * areaMarginPx) / box.height,
  )
  return Math.min(scale, Math.max(shrunk, fitting))
}

/** A placement with a box in the middle, unless it is in view already, at a scale of at least `least`. */
export function shownAt(here: Placement, stage: Size, box: Box, least: number): Placement {
  if (here.k >= least && isInView(here, stage, box)) return here
  const k = Math.max(here.k, least)
  return { k, x: stage.width / 2 - box.x * k, y: stage.height / 2 - box.y * k }
}

/** Whether a box is in view as a whole, with its margin. */
export function isInView(here: Placement, stage: Size, box: Box): boolean {
  const { x, y } = panned(here, stage, box, here.k)
  return x === here.x && y === here.y
}

/**
 * A placement moved the shortest way that brings a box into view. It keeps its scale if the box fits at that scale;
 * otherwise it has the scale `least`, and a box that does not fit even then is centred.
 */
export function panned(here: Placement, stage: Size, box: Box, least: number): Placement {
  const hasRoom =
    box.width * here.k + 2 * areaMarginPx <= stage.width &&
    box.height * here.k + 2 * areaMarginPx <= stage.height
  const k = hasRoom && here.k >= least ? here.k : least
  const middle = { x: stage.width / 2, y: stage.height / 2 }
  const scaled = k === here.k ? here : scaledAround(here, k, middle) // the same numbers if the scale is the same
  return {
    k,
    x: pannedAlong(scaled.x, box.x * k, box.width * k, stage.width),
    y: pannedAlong(scaled.y, box.y * k, box.height * k, stage.height),
  }
}

/** The offset along one axis that is closest to `offset` and brings something into view. */
function pannedAlong(offset: number, centre: number, length: number, room: number): number {
  const first = areaMarginPx - (centre - length / 2)
  const last = room - areaMarginPx - (centre + length / 2)
  return first > last ? room / 2 - centre : Math.min(last, Math.max(first, offset))
}
