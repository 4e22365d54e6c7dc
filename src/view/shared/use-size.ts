import { type RefObject, useEffect, useState } from 'react'
import type { Size } from '../../layout/sizes'

/** The size of an element on screen, in pixels, without its padding or with its border; undefined until it is known. */
export function useSize(
  element: RefObject<HTMLElement | null>,
  box: 'content' | 'border' = 'content',
): Size | undefined {
  const [size, setSize] = useState<Size>()
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      const [measured] = entry?.[`${box}BoxSize`] ?? []
      if (measured) setSize({ width: measured.inlineSize, height: measured.blockSize })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, box])
  return size
}
