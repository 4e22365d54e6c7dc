import { type RefObject, useEffect, useLayoutEffect } from 'react'

/** Marks a box that scrolls with `data-more` while some of its content is below what it shows. */
export function useMoreBelow(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (box.current) mark(box.current)
  })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const update = (): void => mark(element)
    const sizes = new ResizeObserver(update)
    const content = new MutationObserver(update)
    sizes.observe(element)
    content.observe(element, { childList: true, subtree: true })
    element.addEventListener('scroll', update, { passive: true })
    return () => {
      sizes.disconnect()
      content.disconnect()
      element.removeEventListener('scroll', update)
    }
  }, [box])
}

const mark = (element: HTMLElement): void => {
  const { scrollHeight, scrollTop, clientHeight } = element
  element.toggleAttribute('data-more', scrollHeight - scrollTop - clientHeight > 1)
}
