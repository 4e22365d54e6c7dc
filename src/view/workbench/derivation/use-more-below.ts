import { type RefObject, useEffect } from 'react'

/**
 * Marks a box that scrolls with `data-more` while some of its content is below what it shows, and with `data-scrolled`
 * while some is above; where `isAtEnd`, scrolls it to its end whenever its content changes. Sizes are read only when the
 * browser has just worked them out, so that no step lays the page out once more.
 */
export function useMoreBelow(box: RefObject<HTMLElement | null>, isAtEnd = false): void {
  useEffect(() => {
    const element = box.current
    if (!element) return
    const update = (): void => mark(element)
    const sizes = new ResizeObserver(() => {
      if (isAtEnd) element.scrollTop = element.scrollHeight
      update()
    })
    const observe = (): void => {
      for (const each of [element, ...element.children]) sizes.observe(each)
    }
    const content = new MutationObserver(() => {
      sizes.disconnect()
      observe()
    })
    observe()
    content.observe(element, { childList: true })
    element.addEventListener('scroll', update, { passive: true })
    return () => {
      sizes.disconnect()
      content.disconnect()
      element.removeEventListener('scroll', update)
    }
  }, [box, isAtEnd])
}

const mark = (element: HTMLElement): void => {
  const { scrollHeight, scrollTop, clientHeight } = element
  element.toggleAttribute('data-more', scrollHeight - scrollTop - clientHeight > 1)
  element.toggleAttribute('data-scrolled', scrollTop > 0)
}
