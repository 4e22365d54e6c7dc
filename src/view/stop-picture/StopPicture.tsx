import { memo, useEffect, useRef, useState } from 'react'
import { DrawnStop } from './DrawnStop'
import { drawInTurn, knownDrawing } from './draw-in-turn'
import styles from './StopPicture.module.css'
import type { StopDrawing } from './stop-drawing'

interface StopPictureProps {
  readonly address: string
}

/** How far out of view a picture is drawn already. */
const aheadOfView = '120px'

/** A small picture of the graph that a stop shows, drawn once it comes into view; its place stays empty where there is none. */
export const StopPicture = memo(function StopPicture({ address }: StopPictureProps) {
  const place = useRef<HTMLSpanElement>(null)
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly drawing: StopDrawing }>()
  const drawing = drawn?.of === address ? drawn.drawing : knownDrawing(address)
  const isDrawn = drawing !== undefined
  useEffect(() => {
    if (!place.current || isDrawn) return
    let cancel: (() => void) | undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        cancel = drawInTurn(address, (drawing) => setDrawn({ of: address, drawing }))
      },
      { rootMargin: aheadOfView },
    )
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      cancel?.()
    }
  }, [address, isDrawn])
  return (
    <span ref={place} className={styles.place} data-picture={isDrawn ? 'drawn' : 'waits'} aria-hidden="true">
      {drawing && <DrawnStop of={drawing} />}
    </span>
  )
})
