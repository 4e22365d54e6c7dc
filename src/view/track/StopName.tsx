import { useStore } from 'zustand'
import { formatLink } from '../../state/link/format-link'
import { parseLink } from '../../state/link/parse-link'
import { appStore } from '../../state/stores/app-store'
import { headingOf, isThere } from '../../state/tracks/stop-heading'
import type { TrackStop } from '../../state/tracks/track'
import { useLanguage } from '../shared/use-language'
import { StopPicture } from '../stop-picture/StopPicture'
import styles from './StopList.module.css'

interface StopNameProps {
  readonly stop: TrackStop
  /** Its place, from 1. */
  readonly number: number
}

/** A stop by its number, its picture, its title and where it is, as a link to it. */
export function StopName({ stop, number }: StopNameProps) {
  const { t, say } = useLanguage()
  const { language, theme } = useStore(appStore, ({ link }) => link)
  const { title, place } = headingOf(stop)
  const { link } = parseLink(stop.address)
  const name = (
    <>
      <span className={styles.title}>{say(title)}</span>
      <span className={styles.place}>
        {[...(place ? [say(place)] : []), ...(stop.isAlone ? [t('track.alone-short')] : [])].join(' · ')}
      </span>
    </>
  )
  return (
    <>
      <span className={styles.number}>{number}</span>
      <StopPicture address={stop.address} />
      {isThere(stop) ? (
        <a
          className={styles.name}
          aria-label={t('track.show', { name: say(title) })}
          href={formatLink({ ...link, ...(language && { language }), ...(theme && { theme }) })}
        >
          {name}
        </a>
      ) : (
        <span className={styles.name}>
          {name}
          <span className={styles.missing}>{t('track.missing')}</span>
        </span>
      )}
    </>
  )
}
