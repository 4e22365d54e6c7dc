import { lazy, Suspense } from 'react'
import type { Lesson } from '../../lessons/lesson'
import buttonStyles from '../shared/Button.module.css'
import { useLanguage } from '../shared/use-language'
import { LessonList } from './LessonList'
import styles from './LessonPage.module.css'

const DigitsLoading = lazy(async () => ({
  default: (await import('./digits/DigitsLoading')).DigitsLoading,
}))

interface WaitingLessonProps {
  readonly lesson: Lesson
}

/** A lesson whose part cannot be stepped before its data are here. */
export function WaitingLesson({ lesson }: WaitingLessonProps) {
  const { t, say } = useLanguage()
  return (
    <div className={styles.page}>
      <LessonList current={lesson.id} />
      <main className={styles.main} id="content">
        <div className={styles.heading}>
          <details className={styles.menu}>
            <summary className={buttonStyles.button}>{t('lesson.list')}</summary>
            <LessonList current={lesson.id} />
          </details>
          <h1 className={styles.title}>{say(lesson.title)}</h1>
        </div>
        <Suspense fallback={null}>
          <DigitsLoading />
        </Suspense>
      </main>
      <aside className={styles.side} />
    </div>
  )
}
