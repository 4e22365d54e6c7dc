import { linePx, linesTopPx } from './line-place'

const marginPx = 24

/**
 * Scrolls a box, but nothing around it, so that some of its lines are visible; the first of them if not all
 * fit.
 */
export function scrollToLines(box: HTMLElement, first: number, last: number): void {
  const [top, bottom] = [linesTopPx + first * linePx, linesTopPx + (last + 1) * linePx]
  const end = bottom + marginPx
  if (end > box.scrollTop + box.clientHeight) box.scrollTop = end - box.clientHeight
  const start = top - marginPx
  if (start < box.scrollTop) box.scrollTop = start
}
