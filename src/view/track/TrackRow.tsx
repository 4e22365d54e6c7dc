import { CopyPlus, Presentation, Trash2 } from 'lucide-react'
import { dateWords } from '../../i18n/date-words'
import { tracks } from '../../state/tracks/page-tracks'
import type { NewTrack } from '../../state/tracks/track'
import { Button } from '../shared/Button'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import { useTrackName } from '../workbench/track/use-track-name'
import { duplicateTrack } from './duplicate-track'
import { startTrack } from './start-at'
import styles from './TrackRow.module.css'

interface TrackRowProps {
  readonly id: string
  readonly track: NewTrack
  /** When it was last changed, in milliseconds since 1970; absent for one that cannot be changed. */
  readonly changed?: number
}

/** One track in the list of all, and what can be done with it as a whole. */
export function TrackRow({ id, track, changed }: TrackRowProps) {
  const { t, language } = useLanguage()
  const address = useAddress()
  const nameOf = useTrackName()

  const name = nameOf(track)
  return (
    <li className={styles.row} data-track={id}>
      <a className={styles.name} href={address({ page: 'track', track: id })}>
        <span className={styles.title}>{name}</span>
        <span className={styles.about}>
          {t('track.count', { count: track.stops.length })}
          {changed !== undefined && (
            <>
              {' · '}
              <time dateTime={new Date(changed).toISOString()}>{dateWords(changed, language)}</time>
            </>
          )}
        </span>
      </a>
      <Button disabled={track.stops.length === 0} onClick={() => startTrack(id, track)}>
        <Presentation size={18} aria-hidden="true" />
        {t('track.start')}
      </Button>
      <Button
        icon
        aria-label={t('track.duplicate-it', { name })}
        title={t('track.duplicate-it', { name })}
        onClick={() => duplicateTrack(track, t('track.copy-of', { name }), language)}
      >
        <CopyPlus size={18} aria-hidden="true" />
      </Button>
      {changed !== undefined && (
        <Button
          icon
          aria-label={t('track.delete-it', { name })}
          title={t('track.delete-it', { name })}
          onClick={() => tracks.remove(id)}
        >
          <Trash2 size={18} aria-hidden="true" />
        </Button>
      )}
    </li>
  )
}
