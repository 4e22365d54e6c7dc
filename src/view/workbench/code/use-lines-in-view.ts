import type { RefObject } from 'react'
import { useBeforePaint } from '../../shared/use-before-paint'
import { scrollToItems, scrollToLines } from './scroll-to-lines'

/** Keeps the lines at work, by their indices, in view; where lines `wrap`, their places are measured. */
export function useLinesInView(
  box: RefObject<HTMLElement | null>,
  atWork: readonly number[],
  wrap: boolean,
): void {
  const [first = -1, last = first] = [atWork[0], atWork.at(-1)]
  useBeforePaint(() => {
    if (!box.current || first < 0) return
    if (wrap) scrollToItems(box.current, first, last)
    else scrollToLines(box.current, first, last)
  }, [first, last, wrap])
}
