import type { KeyboardEvent, PointerEvent } from 'react'
import { useStore } from 'zustand'
import { chartStore, setCursor } from '../../../state/stores/chart-store'
import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import type { ShownRun } from '../../../training/runs/shown-run'
import styles from './CursorSurface.module.css'
import type { ChartFrame } from './chart-frame'
import { iterationAfterKey } from './cursor-steps'
import { useReadingWords } from './use-reading-words'

interface CursorSurfaceProps {
  readonly label: string
  readonly frame: ChartFrame
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
  /** The iterations for the arrow keys, in order; even steps if undefined. */
  readonly stops?: readonly number[]
}

/** Covers a chart and chooses the iteration whose values are shown: by mouse, finger or keys. */
export function CursorSurface({ label, frame, runs, gathered, stops }: CursorSurfaceProps) {
  const cursor = useStore(chartStore, (state) => state.cursor)
  const words = useReadingWords()
  const last = Math.max(0, ...runs.map(({ losses }) => losses.length))
  const now = cursor ?? last
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const across = event.clientX - event.currentTarget.getBoundingClientRect().left
    setCursor(Math.min(last, Math.max(0, Math.round(frame.x.invert(across)))))
  }
  const leave = (event: PointerEvent<HTMLElement>): void => {
    const isPinned = document.activeElement === event.currentTarget
    if (event.pointerType === 'mouse' && !isPinned) setCursor(undefined)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') setCursor(undefined)
    const iteration = iterationAfterKey(event.key, event.shiftKey, now, { last, stops })
    if (iteration === undefined) return
    event.preventDefault()
    setCursor(iteration)
  }
  if (last === 0) return null
  return (
    <div
      className={styles.surface}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={now}
      aria-valuetext={cursor === undefined ? undefined : words(runs, gathered, cursor)}
      onPointerDown={follow}
      onPointerMove={follow}
      onPointerLeave={leave}
      onKeyDown={press}
      onBlur={() => setCursor(undefined)}
    />
  )
}
