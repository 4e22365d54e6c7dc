import { languagesFrom } from '../../i18n/text'
import type { StopChange } from '../../state/tracks/changed-stop'
import { tracks } from '../../state/tracks/page-tracks'
import { type KeptStop, longestNotes, longestTitle } from '../../state/tracks/track'
import { useLanguage } from '../shared/use-language'
import { StopAddress } from './StopAddress'
import styles from './StopList.module.css'
import { TextField } from './TextField'
import fields from './TextField.module.css'

interface StopFieldsProps {
  readonly track: string
  readonly stop: KeptStop
}

/** The texts of a stop in both languages, whether the steps after it are left out, and which frame it shows. */
export function StopFields({ track, stop }: StopFieldsProps) {
  const { t, language: own } = useLanguage()
  const { id, title, notes, isAlone = false } = stop
  const change = (changed: StopChange): void => tracks.changeStop(track, id, changed)
  return (
    <div className={styles.fields}>
      <div className={fields.pair}>
        {languagesFrom(own).map((language) => (
          <TextField
            key={language}
            label={t(`track.title.${language}`)}
            lang={language}
            value={title[language]}
            longest={longestTitle}
            onChange={(text) => change({ title: { ...title, [language]: text } })}
          />
        ))}
      </div>
      <div className={fields.pair}>
        {languagesFrom(own).map((language) => (
          <TextField
            key={language}
            label={t(`track.notes.${language}`)}
            lang={language}
            value={notes[language]}
            longest={longestNotes}
            isLong
            onChange={(text) => change({ notes: { ...notes, [language]: text } })}
          />
        ))}
      </div>
      <label className={styles.alone}>
        <input
          type="checkbox"
          checked={isAlone}
          onChange={({ currentTarget }) => change({ isAlone: currentTarget.checked })}
        />
        {t('track.alone')}
      </label>
      <StopAddress track={track} stop={stop} />
    </div>
  )
}
