import { useLayoutEffect, useRef } from 'react'
import styles from './FittedTex.module.css'
import { Tex } from './Tex'

interface FittedTexProps {
  readonly tex: string
}

const smallestScale = 0.7

/** A formula by itself, made smaller where it is too wide for its place, and scrolled where that is not enough. */
export function FittedTex({ tex }: FittedTexProps) {
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another formula has another width
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const fit = (): void => {
      element.style.fontSize = ''
      const scale = Math.max(smallestScale, element.clientWidth / element.scrollWidth)
      if (scale < 1) element.style.fontSize = `${scale}em`
    }
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    void document.fonts.ready.then(fit) // before its fonts are there, a formula has another width
    return () => observer.disconnect()
  }, [tex])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a formula that is too wide is scrolled by keyboard
    <div ref={place} className={styles.place} tabIndex={0}>
      <Tex tex={tex} display />
    </div>
  )
}
