import clsx from 'clsx'
import { ChevronDown, ChevronUp, CopyPlus, GripVertical, Pencil, Presentation, Trash2 } from 'lucide-react'
import { type PointerEvent, useId, useState } from 'react'
import { tracks } from '../../state/tracks/page-tracks'
import { type KeptStop, mostStops, type Track } from '../../state/tracks/track'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { StopFields } from './StopFields'
import styles from './StopList.module.css'
import { StopName } from './StopName'
import { startAt } from './start-at'

/** A direction in which a stop can be moved by a button. */
export type Direction = 'up' | 'down'

interface StopRowProps {
  readonly track: Track
  readonly stop: KeptStop
  /** Its place, from 0. */
  readonly place: number
  readonly isDragged: boolean
  /** On which side the dragged row would be put down, if on one of this row's. */
  readonly drop: 'before' | 'after' | undefined
  readonly onDrag: (event: PointerEvent) => void
  readonly onMove: (direction: Direction) => void
  readonly onDuplicate: () => void
}

/** One stop of a track, with what can be done with it, and its texts when they are edited. */
export function StopRow({ track, stop, place, isDragged, drop, onDrag, onMove, onDuplicate }: StopRowProps) {
  const { t } = useLanguage()
  const [isEdited, setEdited] = useState(false)
  const fields = useId()
  const number = place + 1
  const named = (action: 'up' | 'down' | 'edit' | 'remove' | 'start-here' | 'duplicate-stop') => {
    const name = t(`track.${action}`, { number })
    return { 'aria-label': name, title: name }
  }
  return (
    <li className={clsx(styles.stop, isDragged && styles.dragged, drop && styles[drop])} data-stop={stop.id}>
      <div className={styles.line}>
        <span className={styles.handle} aria-hidden="true" onPointerDown={onDrag}>
          <GripVertical size={18} />
        </span>
        <StopName stop={stop} number={number} />
        <div className={styles.buttons}>
          <Button icon disabled={place === 0} data-move="up" {...named('up')} onClick={() => onMove('up')}>
            <ChevronUp size={18} aria-hidden="true" />
          </Button>
          <Button
            icon
            disabled={number === track.stops.length}
            data-move="down"
            {...named('down')}
            onClick={() => onMove('down')}
          >
            <ChevronDown size={18} aria-hidden="true" />
          </Button>
          <Button
            icon
            aria-expanded={isEdited}
            aria-controls={fields}
            {...named('edit')}
            onClick={() => setEdited(!isEdited)}
          >
            <Pencil size={16} aria-hidden="true" />
          </Button>
          <Button icon {...named('start-here')} onClick={() => startAt(track.id, track, number)}>
            <Presentation size={18} aria-hidden="true" />
          </Button>
          <Button
            icon
            disabled={track.stops.length >= mostStops}
            {...named('duplicate-stop')}
            onClick={onDuplicate}
          >
            <CopyPlus size={16} aria-hidden="true" />
          </Button>
          <Button icon {...named('remove')} onClick={() => tracks.removeStop(track.id, stop.id)}>
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </div>
      </div>
      <div id={fields}>{isEdited && <StopFields track={track.id} stop={stop} />}</div>
    </li>
  )
}
