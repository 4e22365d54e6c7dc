import { useStore } from 'zustand'
import { languagesFrom } from '../../i18n/text'
import { lecturerStore, longestLecturerText } from '../../state/stores/lecturer-store'
import { useLanguage } from '../shared/use-language'
import { TextField } from '../track/TextField'
import fields from '../track/TextField.module.css'
import styles from './LectureDesk.module.css'

/** What the title says of the lecturer; every letter is kept as it is typed. */
export function LecturerForm() {
  const { t, language: own } = useLanguage()
  const lecturer = useStore(lecturerStore)
  return (
    <fieldset className={styles.form}>
      <legend>{t('lecture.lecturer')}</legend>
      {(['name', 'affiliation'] as const).map((field) => (
        <div key={field} className={fields.pair}>
          {languagesFrom(own).map((language) => (
            <TextField
              key={language}
              label={t(`lecture.${field}.${language}`)}
              lang={language}
              value={lecturer[field][language]}
              longest={longestLecturerText}
              onChange={(text) =>
                lecturerStore.setState({ [field]: { ...lecturer[field], [language]: text } })
              }
            />
          ))}
        </div>
      ))}
      <p className={styles.note}>{t('lecture.kept')}</p>
    </fieldset>
  )
}
