import { type RefObject, useLayoutEffect } from 'react'

/** Gives the focus to a node of the graph where the keyboard stood in a card about that node, and the card goes away. */
export function useFocusBack(card: RefObject<HTMLElement | null>, node: string): void {
  useLayoutEffect(() => {
    const element = card.current
    return () => {
      if (!element?.querySelector(':focus-visible')) return // after a mouse, Space goes on stepping
      const place = document.querySelector<HTMLElement>(`[data-graph] [data-node="${CSS.escape(node)}"]`)
      place?.focus({ preventScroll: true })
    }
  }, [card, node])
}
