import { BookmarkPlus, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { markedAddress } from '../../../state/tracks/marked-address'
import { tracks } from '../../../state/tracks/page-tracks'
import { stopAddress } from '../../../state/tracks/track'
import { Button } from '../../shared/Button'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import { useTask } from '../../shared/use-task'
import styles from './MarkFrame.module.css'
import { PointStop } from './PointStop'
import { useTrackName } from './use-track-name'

const nothing = { en: '', ko: '' } as const

interface MarkFrameProps {
  /** The program at its step; absent for what has no program. */
  readonly session?: ProgramSession
}

/** Adds the frame at hand to one of the tracks, the one that was changed last first, or to a new one, or points a stop of the track that is followed at it. */
export function MarkFrame({ session }: MarkFrameProps) {
  const { t, language } = useLanguage()
  const address = useAddress()
  const { tracks: all, unkept } = useStore(tracks.store)
  const follows = useStore(appStore, ({ link }) => link.track)
  const [addedTo, setAddedTo] = useState<string>()
  const [refused, setRefused] = useState<'track.too-long' | 'track.too-many'>()
  const { isBusy, problem, run } = useTask()
  const nameOf = useTrackName()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('button')?.focus(), []) // Enter adds the frame
  const addressHere = async (): Promise<string | undefined> => {
    const { link } = appStore.getState()
    return session ? markedAddress(session, link) : stopAddress(link)
  }
  const add = (idOf: () => string): Promise<void> =>
    run(async () => {
      const marked = await addressHere()
      if (marked === undefined) return setRefused('track.too-long')
      const id = idOf()
      const isAdded = tracks.addStop(id, { address: marked, title: nothing, notes: nothing })
      setRefused(isAdded ? undefined : 'track.too-many')
      setAddedTo(isAdded ? id : undefined)
    })
  const followed = all.find(({ id }) => id === follows)
  const added = all.find(({ id }) => id === addedTo)
  return (
    <div ref={place} className={styles.mark}>
      <ul className={styles.list}>
        {all.map((track) => (
          <li key={track.id}>
            <Button className={styles.track} disabled={isBusy} onClick={() => add(() => track.id)}>
              <BookmarkPlus size={18} aria-hidden="true" />
              <span className={styles.name}>{nameOf(track)}</span>
              <span className={styles.count}>{t('track.count', { count: track.stops.length })}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button
        disabled={isBusy}
        onClick={() =>
          add(() => {
            const name = t('track.new-name', { number: all.length + 1 })
            return tracks.add({ name: { ...nothing, [language]: name }, stops: [] })
          })
        }
      >
        <Plus size={18} aria-hidden="true" />
        {t('track.mark-new')}
      </Button>
      <div role="status" className={styles.said}>
        {added && (
          <p>
            {t('track.marked', { name: nameOf(added), number: added.stops.length })}{' '}
            <a href={address({ page: 'track', track: added.id })}>{t('track.open')}</a>
          </p>
        )}
        {added && unkept.has(added.id) && <p>{t('track.unkept')}</p>}
        {refused && <p>{t(refused)}</p>}
        {problem !== undefined && <p>{problem}</p>}
      </div>
      {followed && followed.stops.length > 0 && <PointStop track={followed} address={addressHere} />}
      <a href={address({ page: 'track' })}>{t('track.all')}</a>
    </div>
  )
}
