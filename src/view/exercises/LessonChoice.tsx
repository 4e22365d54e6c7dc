import clsx from 'clsx'
import { contents } from '../../lessons/contents.at-build'
import { type LessonId, lessonIds } from '../../practice/exercises/lesson-ids'
import { sheetOfLessons } from '../../state/exercises/sheet-link'
import { appStore } from '../../state/stores/app-store'
import { useLanguage } from '../shared/use-language'
import styles from './LessonChoice.module.css'

const titles = new Map(contents.flatMap(({ lessons }) => lessons).map(({ id, title }) => [id, title]))

interface LessonChoiceProps {
  readonly lessons: readonly LessonId[]
}

/** Which lessons a sheet is about: all of them, or those that are pressed. */
export function LessonChoice({ lessons }: LessonChoiceProps) {
  const { t, say } = useLanguage()
  const areAll = lessons.length === lessonIds.length
  const choose = (chosen: readonly LessonId[]): void =>
    appStore.getState().change({ of: sheetOfLessons(chosen) })
  const toggle = (id: LessonId): void => {
    const chosen: readonly LessonId[] = areAll ? [] : lessons
    choose(lessonIds.filter((each) => (each === id) !== chosen.includes(each)))
  }
  return (
    <fieldset className={styles.lessons}>
      <legend className="visually-hidden">{t('exercises.lessons')}</legend>
      <button
        type="button"
        className={clsx(styles.lesson, areAll && styles.chosen)}
        aria-pressed={areAll}
        onClick={() => choose(lessonIds)}
      >
        {t('exercises.all')}
      </button>
      {lessonIds.map((id) => {
        const isChosen = !areAll && lessons.includes(id)
        const title = titles.get(id)
        return (
          <button
            key={id}
            type="button"
            className={clsx(styles.lesson, isChosen && styles.chosen)}
            aria-pressed={isChosen}
            onClick={() => toggle(id)}
          >
            {title ? say(title) : id}
          </button>
        )
      })}
    </fieldset>
  )
}
