import { Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import { tracks } from '../../state/tracks/page-tracks'
import { headingOf } from '../../state/tracks/stop-heading'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { useTrackName } from '../workbench/track/use-track-name'
import styles from './TrackPage.module.css'

/** What was deleted last, and brings it back. */
export function UndoNotice() {
  const { t, say } = useLanguage()
  const nameOf = useTrackName()
  const undoable = useStore(tracks.store, (state) => state.undoable)
  if (!undoable || undoable.kind === 'address') return null // a stop that points elsewhere says so itself
  return (
    <div className={styles.actions}>
      <p>
        {undoable.kind === 'track'
          ? t('track.deleted', { name: nameOf(undoable.track) })
          : t('track.removed', { name: say(headingOf(undoable.stop).title) })}
      </p>
      <Button key={undoable.kind} autoFocus onClick={() => tracks.undo()}>
        <Undo2 size={16} aria-hidden="true" />
        {t('track.undo')}
      </Button>
    </div>
  )
}
