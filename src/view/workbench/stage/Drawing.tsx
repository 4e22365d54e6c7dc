import clsx from 'clsx'
import { path } from 'd3-path'
import { type PointerEvent, useState } from 'react'
import { useStore } from 'zustand'
import { presentStore, type Stroke } from '../../../state/stores/present-store'
import styles from './Drawing.module.css'

/** A line drawn by hand as path data; a point that was only tapped is a dot. */
function strokePath([first, ...rest]: Stroke): string {
  const line = path()
  if (!first) return ''
  line.moveTo(first.x, first.y)
  for (const { x, y } of rest.length > 0 ? rest : [first]) line.lineTo(x, y)
  return line.toString()
}

/** What was drawn over the stage, and with the pen at hand, a sheet that takes its lines. */
export function Drawing() {
  const hasPen = useStore(presentStore, ({ tool }) => tool === 'pen')
  const strokes = useStore(presentStore, (state) => state.strokes)
  const [current, setCurrent] = useState<Stroke>()
  const at = ({ clientX, clientY }: PointerEvent): Stroke => [{ x: clientX, y: clientY }]
  const start = (event: PointerEvent): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setCurrent(at(event))
  }
  const goOn = (event: PointerEvent): void => setCurrent((line) => line && [...line, ...at(event)])
  const end = (): void => {
    if (current) presentStore.getState().draw(current)
    setCurrent(undefined)
  }
  if (!hasPen && strokes.length === 0) return null
  return (
    <svg
      className={clsx(styles.drawing, hasPen && styles.taking)}
      aria-hidden="true"
      data-drawn={strokes.length}
      onPointerDown={start}
      onPointerMove={goOn}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {[...strokes, ...(current ? [current] : [])].map((stroke, i) => (
        <path key={i} d={strokePath(stroke)} />
      ))}
    </svg>
  )
}
