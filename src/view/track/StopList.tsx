import { useLayoutEffect, useRef } from 'react'
import { tracks } from '../../state/tracks/page-tracks'
import type { Track } from '../../state/tracks/track'
import { useLanguage } from '../shared/use-language'
import styles from './StopList.module.css'
import { type Direction, StopRow } from './StopRow'
import { useRowDrag } from './use-row-drag'

interface StopListProps {
  readonly track: Track
  /** Called with a sentence about what was done. */
  readonly onSay: (sentence: string) => void
}

/** The stops of a track, which are edited in place, and moved by dragging or by buttons. */
export function StopList({ track, onSay }: StopListProps) {
  const { t } = useLanguage()
  const list = useRef<HTMLOListElement>(null)
  const focusOn = useRef<{ readonly stop: string; readonly direction: Direction }>(undefined)
  const { id, stops } = track
  useLayoutEffect(() => {
    if (!focusOn.current) return
    const { stop, direction } = focusOn.current
    focusOn.current = undefined // the row has moved in the page, and left the focus behind
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-stop="${CSS.escape(stop)}"] [data-move]`,
    )
    const there = [...(buttons ?? [])].filter(({ disabled }) => !disabled)
    ;(there.find(({ dataset }) => dataset.move === direction) ?? there[0])?.focus()
  })
  const move = (stop: string, to: number): void => {
    tracks.moveStop(id, stop, to)
    onSay(t('track.moved', { number: Math.min(stops.length, Math.max(1, to + 1)), count: stops.length }))
  }
  const duplicate = (stop: string, number: number): void => {
    if (tracks.duplicateStop(id, stop)) onSay(t('track.duplicated', { number }))
  }
  const { dragged, start } = useRowDrag(list, move)
  const moveBy = (stop: string, to: number, direction: Direction): void => {
    focusOn.current = { stop, direction }
    move(stop, to)
  }
  return (
    <ol ref={list} className={styles.list}>
      {stops.map((stop, i) => (
        <StopRow
          key={stop.id}
          track={track}
          stop={stop}
          place={i}
          isDragged={dragged?.id === stop.id}
          drop={dropAt(
            dragged,
            stops.map((each) => each.id),
            i,
          )}
          onDrag={(event) => start(event, stop.id)}
          onDuplicate={() => duplicate(stop.id, i + 2)}
          onMove={(direction) => moveBy(stop.id, i + (direction === 'up' ? -1 : 1), direction)}
        />
      ))}
    </ol>
  )
}

/** On which side of a row the dragged one would be put down, if beside it. */
function dropAt(
  dragged: { readonly id: string; readonly to: number } | undefined,
  ids: readonly string[],
  at: number,
): 'before' | 'after' | undefined {
  if (!dragged) return undefined
  const from = ids.indexOf(dragged.id)
  if (dragged.to === from || dragged.to !== at) return undefined
  return dragged.to < from ? 'before' : 'after'
}
