import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import { useStore } from 'zustand'
import { drawingStore } from '../../../state/stores/drawing-store'
import type { Point } from '../../../training/drawing/stroke'
import { useLanguage } from '../../shared/use-language'
import styles from './DrawSurface.module.css'
import { movedPen } from './moved-pen'
import { eventsOf, pointOf } from './pointer'

const { begin, extend } = drawingStore.getState()

/** The drawing square, for mouse, pen or finger, or the arrow keys. */
export function DrawSurface() {
  const { t } = useLanguage()
  const hint = useId()
  const strokes = useStore(drawingStore, (state) => state.strokes)
  const [pen, setPen] = useState<Point>({ x: 0.5, y: 0.5 })
  const [isDown, setIsDown] = useState(false)

  function lower(event: PointerEvent<SVGSVGElement>): void {
    if (event.button !== 0 || !event.isPrimary) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setIsDown(false)
    begin(pointOf(event.currentTarget, event))
  }

  function draw(event: PointerEvent<SVGSVGElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const square = event.currentTarget
    extend(eventsOf(event.nativeEvent).map((each) => pointOf(square, each)))
  }

  function type(event: KeyboardEvent): void {
    const moved = movedPen(pen, event.key)
    if (moved) {
      setPen(moved)
      if (isDown) extend([moved])
    } else if (event.key === ' ' || event.key === 'Enter') {
      if (!isDown) begin(pen)
      setIsDown(!isDown)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.place}>
      <svg
        className={styles.surface}
        viewBox="0 0 1 1"
        role="application"
        aria-label={t('draw.surface')}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys draw in the square
        tabIndex={0}
        onPointerDown={lower}
        onPointerMove={draw}
        onKeyDown={type}
        onBlur={() => setIsDown(false)}
      >
        {strokes.map((stroke, i) => (
          <polyline
            key={i}
            className={styles.stroke}
            points={stroke.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ))}
        <circle className={styles.pen} cx={pen.x} cy={pen.y} r={isDown ? 0.04 : 0.025} data-down={isDown} />
      </svg>
      {strokes.length === 0 && <span className={styles.invitation}>{t('draw.invitation')}</span>}
      <p className={styles.keys} id={hint}>
        {t('draw.keys')}
      </p>
      <span className="visually-hidden" role="status">
        {isDown && t('draw.pen-down')}
      </span>
    </div>
  )
}
