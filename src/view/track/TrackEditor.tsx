import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { languagesFrom } from '../../i18n/text'
import { tracks } from '../../state/tracks/page-tracks'
import { longestTitle, type Track } from '../../state/tracks/track'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { useTrackName } from '../workbench/track/use-track-name'
import { AllTracksLink } from './AllTracksLink'
import { goToTrack } from './go-to-track'
import { StopList } from './StopList'
import { TextField } from './TextField'
import fields from './TextField.module.css'
import { TrackActions } from './TrackActions'
import styles from './TrackPage.module.css'
import { UndoNotice } from './UndoNotice'

interface TrackEditorProps {
  readonly track: Track
}

/** A kept track: its names, its stops, and what can be done with it. */
export function TrackEditor({ track }: TrackEditorProps) {
  const { t, language: own } = useLanguage()
  const nameOf = useTrackName()
  const isUnkept = useStore(tracks.store, ({ unkept }) => unkept.has(track.id))
  const [said, setSaid] = useState('')
  const { id, name } = track
  const remove = (): void => {
    tracks.remove(id)
    goToTrack()
  }
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{nameOf(track)}</h1>
        <div className={fields.pair}>
          {languagesFrom(own).map((language) => (
            <TextField
              key={language}
              label={t(`track.name.${language}`)}
              lang={language}
              value={name[language]}
              longest={longestTitle}
              onChange={(text) => tracks.rename(id, { ...name, [language]: text })}
            />
          ))}
        </div>
        <p className={styles.note}>{t('track.one-is-enough')}</p>
      </div>
      <TrackActions id={id} track={track}>
        <Button onClick={remove}>
          <Trash2 size={18} aria-hidden="true" />
          {t('track.delete')}
        </Button>
        <AllTracksLink />
      </TrackActions>
      {isUnkept && (
        <p className={styles.warning} role="alert">
          {t(tracks.isKeeping ? 'track.unkept' : 'track.no-storage')}
        </p>
      )}
      <div role="status" className={styles.status}>
        <UndoNotice />
        {said !== '' && <p className="visually-hidden">{said}</p>}
      </div>
      <section className={styles.section} aria-labelledby="stops">
        <h2 id="stops">{t('track.stops')}</h2>
        {track.stops.length === 0 ? <p>{t('track.no-stops')}</p> : <StopList track={track} onSay={setSaid} />}
      </section>
    </>
  )
}
