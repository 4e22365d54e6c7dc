import { linePx, linesTopPx } from './line-place'

const marginPx = 24

/**
 * Scrolls a box, but nothing around it, so that some of its lines are visible; the first of them if not all
 * fit.
 */
export const scrollToLines = (box: HTMLElement, first: number, last: number): void =>
  scrollTo(box, linesTopPx + first * linePx, linesTopPx + (last + 1) * linePx)

/** The same where lines can be higher than one row, and all of them are in the page. */
export function scrollToItems(box: HTMLElement, first: number, last: number): void {
  const { top: start, height } = box.getBoundingClientRect()
  const scale = height / box.offsetHeight
  const [from, to] = [box.children[first], box.children[last]].map((item) => item?.getBoundingClientRect())
  if (!from || !to) return
  const placeOf = (y: number): number => (y - start) / scale + box.scrollTop
  scrollTo(box, placeOf(from.top), placeOf(to.bottom))
}

function scrollTo(box: HTMLElement, top: number, bottom: number): void {
  const end = bottom + marginPx
  if (end > box.scrollTop + box.clientHeight) box.scrollTop = end - box.clientHeight
  const start = top - marginPx
  if (start < box.scrollTop) box.scrollTop = start
}
