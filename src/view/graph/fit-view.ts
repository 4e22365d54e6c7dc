import type { Box } from '../../layout/geometry'
import type { Size } from '../../layout/sizes'

export interface Placement {
  readonly x: number
  readonly y: number
  readonly k: number
}

/** The smallest scale: text of 16 px in the unscaled graph is never smaller on screen. */
export const smallestScale = 1
/** How far one can zoom in. */
export const largestScale = 4
const largestFit = 1.5
const paddingPx = 8
/** Room beyond the outermost nodes of a graph that is larger than its stage, for what stands at them. */
const edgePx = 56

/** Whether a graph has room on a stage with readable text. */
export const fits = (graph: Size, stage: Size): boolean =>
  graph.width * smallestScale <= stage.width && graph.height * smallestScale <= stage.height

/** The graph as large as its stage allows, in the middle; where it has no room, `focus` is brought into view. */
export function fitView(graph: Size, stage: Size, focus: Box | undefined): Placement {
  const room = Math.min((stage.width - paddingPx) / graph.width, (stage.height - paddingPx) / graph.height)
  const k = Math.min(largestFit, Math.max(smallestScale, room))
  return {
    k,
    x: along(graph.width * k, stage.width, focus && focus.x * k),
    y: along(graph.height * k, stage.height, focus && focus.y * k),
  }
}

/** The offset along one axis: centred where there is room, else with the focus in the middle and little empty room. */
function along(length: number, room: number, focus = 0): number {
  if (length <= room) return (room - length) / 2
  return Math.min(edgePx, Math.max(room - length - edgePx, room / 2 - focus))
}

/** Whether a box can be seen whole, with some room around it. */
export function isInView({ x, y, k }: Placement, stage: Size, box: Box): boolean {
  const inside = (centre: number, length: number, offset: number, room: number, margin: number): boolean =>
    (centre - length / 2) * k + offset >= margin && (centre + length / 2) * k + offset <= room - margin
  return inside(box.x, box.width, x, stage.width, 96) && inside(box.y, box.height, y, stage.height, 56)
}
