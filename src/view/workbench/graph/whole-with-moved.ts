import { boundsOf, sidesOf } from '../../../layout/bounds'
import type { Size } from '../../../layout/sizes'
import type { ViewBox } from '../../../state/link/link'
import type { Surroundings } from './work-area'

/** The room around nodes that were moved beyond the others, in pixels of the unscaled graph. */
const marginPx = 12

/** The part of a view that holds all `count` nodes of a graph, where some were moved beyond the size that it was laid out in; undefined where none were. */
export function wholeWithMoved(
  { width, height }: Size,
  count: number,
  { boxOf, terminal }: Pick<Surroundings, 'boxOf' | 'terminal'>,
): ViewBox | undefined {
  const nodes = Array.from({ length: count }, (_, position) => boxOf(position))
  const { left, top, right, bottom } = boundsOf([...nodes, ...terminal].map(sidesOf))
  if (left >= 0 && top >= 0 && right <= width && bottom <= height) return undefined
  const start = (px: number): number => (px < 0 ? px - marginPx : 0)
  const [x, y] = [start(left), start(top)]
  const end = (px: number, size: number): number => (px > size ? px + marginPx : size)
  return {
    x: x / width,
    y: y / height,
    width: (end(right, width) - x) / width,
    height: (end(bottom, height) - y) / height,
  }
}
