import type { Box, Point } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'

export interface Placement {
  readonly x: number
  readonly y: number
  readonly k: number
}

/** The smallest scale: text of 16 px in the unscaled graph is never smaller on screen. */
export const smallestScale = 1
/** How far one can zoom in. */
export const largestScale = 4
/** How much larger than its smallest text a graph is made where it has the room. */
const largestGrowth = 1.5
const paddingPx = 8
/** Room beyond the outermost nodes of a graph that is larger than its stage, for what stands at them. */
const edgePx = 56

/** Whether a graph has room on a stage with readable text. */
export const fits = (graph: Size, stage: Size, smallest = smallestScale): boolean =>
  graph.width * smallest <= stage.width && graph.height * smallest <= stage.height

/** The graph as large as its stage allows, in the middle; where it has no room, `focus` is brought into view. */
export function fitView(
  graph: Size,
  stage: Size,
  focus: Box | undefined,
  smallest = smallestScale,
): Placement {
  const room = Math.min((stage.width - paddingPx) / graph.width, (stage.height - paddingPx) / graph.height)
  const k = Math.min(largestGrowth * smallest, Math.max(smallest, room))
  return {
    k,
    x: along(graph.width * k, stage.width, focus && focus.x * k),
    y: along(graph.height * k, stage.height, focus && focus.y * k),
  }
}

/** A placement scaled about a point of the stage, within the limits. */
export function scaledAbout({ x, y, k }: Placement, factor: number, about: Point): Placement {
  const next = Math.min(largestScale, Math.max(smallestScale, k * factor))
  const ratio = next / k
  return { k: next, x: about.x - (about.x - x) * ratio, y: about.y - (about.y - y) * ratio }
}

/** The offset along one axis: centred where there is room, else with the focus in the middle and little empty room. */
function along(length: number, room: number, focus = 0): number {
  if (length <= room) return (room - length) / 2
  return Math.min(edgePx, Math.max(room - length - edgePx, room / 2 - focus))
}

/** The room around a node that is in view, for its numbers. */
const nodeMargin: Size = { width: 96, height: 56 }
/** The room around a node that is in view with its numbers. */
export const areaMargin: Size = { width: 12, height: 12 }

/** Whether a box can be seen whole, with some room around it. */
export function isInView({ x, y, k }: Placement, stage: Size, box: Box, around = nodeMargin): boolean {
  const inside = (centre: number, length: number, offset: number, room: number, margin: number): boolean =>
    (centre - length / 2) * k + offset >= margin && (centre + length / 2) * k + offset <= room - margin
  return (
    inside(box.x, box.width, x, stage.width, around.width) &&
    inside(box.y, box.height, y, stage.height, around.height)
  )
}
