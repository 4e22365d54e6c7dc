import { Suspense } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import { appStore } from '../../state/stores/app-store'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import { Problems } from '../shared/Problems'
import { useLanguage } from '../shared/use-language'
import styles from '../workbench/bench/Desk.module.css'
import { LessonList } from './LessonList'
import { LessonMenu } from './LessonMenu'
import { PartTabs } from './PartTabs'

const DigitsLoading = lazyPart(
  'DigitsLoading',
  async () => (await import('../digits/DigitsLoading')).DigitsLoading,
  ['lesson'],
)

interface WaitingLessonProps {
  readonly lesson: Lesson
}

/** A lesson whose part cannot be stepped before its data are here. */
export function WaitingLesson({ lesson }: WaitingLessonProps) {
  const { say } = useLanguage()
  const part = useStore(appStore, ({ link }) => lesson.parts.find(({ id }) => id === link.part))
  const problems = useStore(appStore, (state) => state.problems)
  return (
    <div className={styles.page}>
      <Boundary place="lesson-list">
        <LessonList current={lesson.id} />
      </Boundary>
      <main className={styles.main} id="content">
        <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
        <div className={styles.heading}>
          <div className={styles.actions}>
            <LessonMenu current={lesson.id} />
          </div>
          <h1 className={styles.title}>{say(lesson.title)}</h1>
          {part && <PartTabs lesson={lesson} current={part} />}
        </div>
        <Suspense fallback={<Loading />}>
          <DigitsLoading />
        </Suspense>
      </main>
      <aside className={styles.side} />
    </div>
  )
}
