import { useLayoutEffect, useRef } from 'react'
import type { Words } from '../../engine/formula/words'
import styles from './FittedTex.module.css'
import { keepFitted } from './keep-fitted'
import { Tex } from './Tex'

interface FittedTexProps {
  readonly of: Words
  /** The smallest scale before it scrolls. */
  readonly smallestScale?: number
}

/** A formula on its own line, shrunk if it is too wide for its place, and scrolled if that is not enough. */
export function FittedTex({ of, smallestScale = 0.7 }: FittedTexProps) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () => (place.current ? keepFitted(place.current, smallestScale) : undefined),
    [smallestScale],
  )
  return (
    <div ref={place} className={styles.place}>
      <div className={styles.content}>
        <Tex of={of} display />
      </div>
    </div>
  )
}
