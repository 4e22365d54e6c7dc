import clsx from 'clsx'
import { useRef } from 'react'
import type { Lesson, LessonPart } from '../../lessons/lesson'
import { useAddress } from '../shared/use-address'
import { useBeforePaint } from '../shared/use-before-paint'
import { useLanguage } from '../shared/use-language'
import styles from './PartTabs.module.css'

interface PartTabsProps {
  readonly lesson: Lesson
  readonly current: LessonPart
}

/** The parts of a lesson side by side, each a link to its start; renders nothing if there is only one. */
export function PartTabs({ lesson, current }: PartTabsProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const tabs = useRef<HTMLElement>(null)
  useBeforePaint(() => {
    const tab = tabs.current?.querySelector<HTMLElement>('[aria-current]')
    if (tab)
      tabs.current?.scrollTo({ left: tab.offsetLeft - (tabs.current.clientWidth - tab.offsetWidth) / 2 })
  }, [current])
  if (lesson.parts.length < 2) return null
  return (
    <nav ref={tabs} className={styles.tabs} aria-label={t('parts.region')}>
      {lesson.parts.map((part, index) => (
        <a
          key={part.id}
          className={clsx(styles.tab, part.id === current.id && styles.current)}
          aria-current={part.id === current.id ? 'page' : undefined}
          href={address({ page: 'lesson', lesson: lesson.id }, index === 0 ? {} : { part: part.id })}
        >
          {say(part.title)}
        </a>
      ))}
    </nav>
  )
}
