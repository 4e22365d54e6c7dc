import { useStore } from 'zustand'
import type { Text } from '../../i18n/text'
import { lectureTitle } from '../../state/lecture/lecture-order'
import { lecturerStore } from '../../state/stores/lecturer-store'
import { filled } from '../../state/tracks/track'
import { useLanguage } from '../shared/use-language'
import styles from './LectureFrame.module.css'
import { TitleFigure } from './TitleFigure'

interface TitleFrameProps {
  /** The title that a stop of a track gives itself, if it does. */
  readonly own: Text | undefined
}

/** What the lecture opens with: its title, and who gives it. */
export function TitleFrame({ own }: TitleFrameProps) {
  const { t, say } = useLanguage()
  const lecturer = useStore(lecturerStore)
  const [name, affiliation] = [filled(lecturer.name), filled(lecturer.affiliation)]
  return (
    <section className={styles.title} data-lecture="title">
      <div className={styles.words}>
        <h2>{say(own ?? lectureTitle)}</h2>
        {!own && <p className={styles.subtitle}>{t('lecture.subtitle')}</p>}
      </div>
      <TitleFigure />
      <div className={styles.lecturer}>
        {name && <p className={styles.name}>{say(name)}</p>}
        {affiliation && <p className={styles.affiliation}>{say(affiliation)}</p>}
      </div>
    </section>
  )
}
