import type { TrackStop } from '../../state/tracks/track'
import { filled } from '../../state/tracks/track'
import { useLanguage } from '../shared/use-language'
import styles from './StopList.module.css'
import { StopName } from './StopName'
import page from './TrackPage.module.css'

interface ShownStopsProps {
  readonly stops: readonly TrackStop[]
}

/** The stops of a track that cannot be changed, with their notes. */
export function ShownStops({ stops }: ShownStopsProps) {
  const { t, say } = useLanguage()
  return (
    <section className={page.section} aria-labelledby="stops">
      <h2 id="stops">{t('track.stops')}</h2>
      <ol className={styles.list}>
        {stops.map((stop, i) => {
          const notes = filled(stop.notes)
          return (
            <li key={i} className={styles.stop}>
              <div className={styles.line}>
                <StopName stop={stop} number={i + 1} />
              </div>
              {notes && <p className={styles.notes}>{say(notes)}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
