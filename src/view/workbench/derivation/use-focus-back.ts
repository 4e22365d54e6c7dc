import { type RefObject, useLayoutEffect } from 'react'

/**
 * When a card about a node is removed while it has keyboard focus, moves the focus to that node in the graph.
 */
export function useFocusBack(card: RefObject<HTMLElement | null>, node: string): void {
  useLayoutEffect(() => {
    const element = card.current
    return () => {
      if (!element?.querySelector(':focus-visible')) return // after a click, Space must keep stepping
      const place = document.querySelector<HTMLElement>(`[data-graph] [data-node="${CSS.escape(node)}"]`)
      place?.focus({ preventScroll: true })
    }
  }, [card, node])
}
