/**
 * The height of a line, and the distance of the first one from the top of its box, in pixels: lines are never
 * wrapped, so every position is known.
 */
export const linePx = 22
export const linesTopPx = 8

/** A program with more lines than this has only those near the visible part in the page. */
const mostLines = 300

/**
 * Lines are added and removed in blocks of this many, and reach at least one block beyond what is visible.
 */
const blockLines = 40

/** Whether a program is so long that only part of it is in the page. */
export const isLong = (count: number): boolean => count > mostLines

/** The block of lines at the top of a box that is scrolled by `scrollTop` pixels. */
export const blockAt = (scrollTop: number): number => Math.floor(scrollTop / linePx / blockLines)

/**
 * The indices of the lines in the page: all lines of a short program; of a long one, those around a block and
 * the one that is the tab stop.
 */
export function shownLines(count: number, block: number, stop: number | undefined): readonly number[] {
  const [from, to] = isLong(count)
    ? [Math.max(0, (block - 1) * blockLines), Math.min(count, (block + 3) * blockLines)]
    : [0, count]
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  return stop === undefined || (stop >= from && stop < to) ? shown : [...shown, stop]
}
