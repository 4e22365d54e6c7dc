/** How high a line is, and how far the first one stands under the top of its box: no line is broken, so each place is known. */
export const linePx = 22
export const linesTopPx = 8

/** A program of more lines than this has only those in the page that are in view. */
const mostLines = 300

/** Lines change in the page in steps of this many, and reach at least one step beyond what is seen. */
const blockLines = 40

/** Whether a program is so long that only a part of it stands in the page. */
export const isLong = (count: number): boolean => count > mostLines

/** The block of lines that stands at the top of a box that is scrolled by so much. */
export const blockAt = (scrollTop: number): number => Math.floor(scrollTop / linePx / blockLines)

/** The places of the lines that stand in the page: all of a short program; of a long one those around a block, and the one that the keyboard reaches. */
export function shownLines(count: number, block: number, stop: number | undefined): readonly number[] {
  const [from, to] = isLong(count)
    ? [Math.max(0, (block - 1) * blockLines), Math.min(count, (block + 3) * blockLines)]
    : [0, count]
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  return stop === undefined || (stop >= from && stop < to) ? shown : [...shown, stop]
}
