import { Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import { tracks } from '../../state/tracks/page-tracks'
import { headingOf } from '../../state/tracks/stop-heading'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { useTrackName } from '../workbench/track/use-track-name'
import styles from './TrackPage.module.css'

/** What was deleted last, and brings it back. */
export function DeletedNotice() {
  const { t, say } = useLanguage()
  const nameOf = useTrackName()
  const deleted = useStore(tracks.store, (state) => state.deleted)
  if (!deleted) return null
  return (
    <div className={styles.actions}>
      <p>
        {deleted.kind === 'track'
          ? t('track.deleted', { name: nameOf(deleted.track) })
          : t('track.removed', { name: say(headingOf(deleted.stop).title) })}
      </p>
      <Button key={deleted.kind} autoFocus onClick={() => tracks.restore()}>
        <Undo2 size={16} aria-hidden="true" />
        {t('track.undo')}
      </Button>
    </div>
  )
}
