import { lectureId, lectureTrack } from '../../state/tracks/lecture-track'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import { useTrackName } from '../workbench/track/use-track-name'
import { AllTracksLink } from './AllTracksLink'
import { ShownStops } from './ShownStops'
import { TrackActions } from './TrackActions'
import styles from './TrackPage.module.css'

/** The lecture's own order, which can be shown, printed and duplicated. */
export function LectureOrder() {
  const { t } = useLanguage()
  const address = useAddress()
  const nameOf = useTrackName()
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{nameOf(lectureTrack)}</h1>
        <p className={styles.note}>{t('track.read-only')}</p>
      </div>
      <p>
        <a href={address({ page: 'lecture', frame: 'title' })}>{t('track.title-frame')}</a>
      </p>
      <TrackActions id={lectureId} track={lectureTrack}>
        <AllTracksLink />
      </TrackActions>
      <ShownStops stops={lectureTrack.stops} />
    </>
  )
}
