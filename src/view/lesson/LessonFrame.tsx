import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Text } from '../../i18n/text'
import { appStore, isShow } from '../../state/stores/app-store'
import { Problems } from '../shared/Problems'
import { useLanguage } from '../shared/use-language'
import styles from '../workbench/bench/Desk.module.css'
import { Head } from '../workbench/bench/Head'
import { LessonColumn } from './LessonColumn'
import { LessonMenu } from './LessonMenu'

interface LessonFrameProps {
  readonly id: string
  readonly title: Text
  /** Shown beside the title. */
  readonly tabs?: ReactNode
  readonly children: ReactNode
}

/**
 * The page of a lesson that cannot be stepped yet: the list of lessons, its title, and a message in the
 * meantime; before the stage or the lecturer's window comes, the message alone.
 */
export function LessonFrame({ id, title, tabs, children }: LessonFrameProps) {
  const { say } = useLanguage()
  const problems = useStore(appStore, (state) => state.problems)
  const isOfShow = useStore(appStore, isShow)
  const notices = <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
  if (isOfShow)
    return (
      <main id="content">
        {notices}
        {children}
      </main>
    )
  return (
    <div className={styles.page}>
      <LessonColumn current={id} />
      <main className={styles.main} id="content">
        {notices}
        <Head beforeTitle={<LessonMenu current={id} />} title={say(title)} afterTitle={tabs} />
        {children}
      </main>
      <aside className={styles.side} />
    </div>
  )
}
