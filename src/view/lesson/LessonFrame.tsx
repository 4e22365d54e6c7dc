import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Text } from '../../i18n/text'
import { appStore } from '../../state/stores/app-store'
import { Boundary } from '../failure/Boundary'
import { Problems } from '../shared/Problems'
import { useLanguage } from '../shared/use-language'
import styles from '../workbench/bench/Desk.module.css'
import { LessonList } from './LessonList'
import { LessonMenu } from './LessonMenu'

interface LessonFrameProps {
  readonly id: string
  readonly title: Text
  /** Stands beside the title. */
  readonly tabs?: ReactNode
  readonly children: ReactNode
}

/** The page of a lesson that cannot be stepped yet: the lessons, its title, and what is said meanwhile. */
export function LessonFrame({ id, title, tabs, children }: LessonFrameProps) {
  const { say } = useLanguage()
  const problems = useStore(appStore, (state) => state.problems)
  return (
    <div className={styles.page}>
      <Boundary place="lesson-list">
        <LessonList current={id} />
      </Boundary>
      <main className={styles.main} id="content">
        <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
        <div className={styles.heading}>
          <div className={styles.actions}>
            <LessonMenu current={id} />
          </div>
          <h1 className={styles.title}>{say(title)}</h1>
          {tabs}
        </div>
        {children}
      </main>
      <aside className={styles.side} />
    </div>
  )
}
