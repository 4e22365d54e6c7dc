import { BookmarkCheck, Presentation } from 'lucide-react'
import { useStore } from 'zustand'
import { tracks } from '../../state/tracks/page-tracks'
import type { NewTrack } from '../../state/tracks/track'
import { trackText } from '../../state/tracks/track-file'
import { Button } from '../shared/Button'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import { useTrackName } from '../workbench/track/use-track-name'
import { AllTracksLink } from './AllTracksLink'
import { goToTrack } from './go-to-track'
import { ShownStops } from './ShownStops'
import { startAt } from './start-at'
import styles from './TrackPage.module.css'

interface ReceivedTrackProps {
  readonly track: NewTrack
}

/** A track that someone sent: it is shown, and kept only if that is asked for. */
export function ReceivedTrack({ track }: ReceivedTrackProps) {
  const { t } = useLanguage()
  const address = useAddress()
  const nameOf = useTrackName()
  const kept = useStore(tracks.store, (state) =>
    state.tracks.find((each) => trackText(each) === trackText(track)),
  )
  const keepAndStart = (): void => startAt(tracks.add(track), track, 1)
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{nameOf(track)}</h1>
        <p>
          {kept ? (
            <>
              {t('track.kept-already')}{' '}
              <a href={address({ page: 'track', track: kept.id })}>{t('track.open')}</a>
            </>
          ) : (
            t('track.received')
          )}
        </p>
      </div>
      <div className={styles.actions}>
        {!kept && (
          <>
            <Button strong onClick={() => goToTrack(tracks.add(track))}>
              <BookmarkCheck size={18} aria-hidden="true" />
              {t('track.keep')}
            </Button>
            <Button disabled={track.stops.length === 0} onClick={keepAndStart}>
              <Presentation size={18} aria-hidden="true" />
              {t('track.keep-and-start')}
            </Button>
          </>
        )}
        <AllTracksLink />
      </div>
      <ShownStops stops={track.stops} />
    </>
  )
}
