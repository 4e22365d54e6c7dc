import { contents } from '../../../lessons/contents.at-build'
import { exercises } from '../../../state/progress/lesson-of'
import { allLessons, setOfLesson } from '../../../state/results/question-set'
import { useLanguage } from '../../shared/use-language'
import styles from './Results.module.css'

interface SetSelectProps {
  readonly label: string
  readonly chosen: string
  readonly onChoose: (set: string) => void
}

/** A choice of a set of questions: all, or those of a lesson. */
export function SetSelect({ label, chosen, onChoose }: SetSelectProps) {
  const { t, say } = useLanguage()
  return (
    <label className={styles.field}>
      {label}
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value={allLessons}>{t('set.lessons')}</option>
        {contents.flatMap(({ lessons }) =>
          lessons.map(({ id, title }) => (
            <option key={id} value={setOfLesson(id)}>
              {say(title)}
            </option>
          )),
        )}
        <option value={exercises}>{t('nav.exercises')}</option>
      </select>
    </label>
  )
}
