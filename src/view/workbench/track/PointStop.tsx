import { MapPin, Undo2 } from 'lucide-react'
import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../../../state/stores/app-store'
import { tracks } from '../../../state/tracks/page-tracks'
import { numberOf, stopAt } from '../../../state/tracks/stop-at'
import { headingOf } from '../../../state/tracks/stop-heading'
import type { Track } from '../../../state/tracks/track'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { useTask } from '../../shared/use-task'
import styles from './PointStop.module.css'

interface PointStopProps {
  /** The track that is followed; it has stops. */
  readonly track: Track
  /** The address of a stop that shows the frame at hand; undefined if that holds too much for one. */
  readonly address: () => Promise<string | undefined>
}

/** Points a stop of the track that is followed at the frame at hand: the one that was reached last, or another. */
export function PointStop({ track, address }: PointStopProps) {
  const { t, say } = useLanguage()
  const link = useStore(appStore, (state) => state.link)
  const undoable = useStore(tracks.store, (state) => state.undoable)
  const [chosen, choose] = useState<string>()
  const [isRefused, setRefused] = useState(false)
  const { isBusy, problem, run } = useTask()
  const id = useId()
  const { stops } = track
  const stop = stops.find((each) => each.id === chosen) ?? stopAt(track, link) ?? stops[0]
  const pointed = undoable?.kind === 'address' && undoable.track === track.id ? undoable.stop.id : undefined
  const point = (): Promise<void> =>
    run(async () => {
      const there = await address()
      setRefused(there === undefined)
      if (there === undefined || !stop) return
      choose(stop.id)
      tracks.pointStop(track.id, stop.id, there)
      const now = tracks.find(track.id)
      if (now) appStore.getState().change({ stop: numberOf(now, stop.id) })
    })
  const undo = (): void => {
    choose(pointed)
    tracks.undo()
  }
  return (
    <div className={styles.point}>
      <label htmlFor={id}>{t('track.point')}</label>
      <div className={styles.choice}>
        <select id={id} value={stop?.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {stops.map((each, i) => {
            const { title, place } = headingOf(each)
            return (
              <option key={each.id} value={each.id}>
                {[`${i + 1}. ${say(title)}`, ...(place ? [say(place)] : [])].join(' · ')}
              </option>
            )
          })}
        </select>
        <Button disabled={isBusy} onClick={point}>
          <MapPin size={18} aria-hidden="true" />
          {t('track.point-here')}
        </Button>
      </div>
      <div role="status" className={styles.said}>
        {pointed !== undefined && (
          <>
            <p>{t('track.points-here', { number: stops.findIndex((each) => each.id === pointed) + 1 })}</p>
            <Button onClick={undo}>
              <Undo2 size={16} aria-hidden="true" />
              {t('track.undo')}
            </Button>
          </>
        )}
        {isRefused && <p>{t('track.address.too-long')}</p>}
        {problem !== undefined && <p>{problem}</p>}
      </div>
    </div>
  )
}
