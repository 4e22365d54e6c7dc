import clsx from 'clsx'
import { Check } from 'lucide-react'
import { memo } from 'react'
import { useStore } from 'zustand'
import { contents } from '../../lessons/contents.at-build'
import { progressStore } from '../../state/stores/progress-store'
import { fetchAhead } from '../shared/fetch-ahead'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './LessonList.module.css'

interface LessonListProps {
  readonly current: string
}

/** All lessons in order, with a tick on those that are done. */
export const LessonList = memo(function LessonList({ current }: LessonListProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const done = useStore(progressStore, (state) => state.done)
  return (
    <nav className={styles.list} aria-label={t('lesson.list')}>
      {contents.map(({ group, lessons }) => (
        <section key={group}>
          <h2 className={styles.group}>{t(`group.${group}`)}</h2>
          <ul>
            {lessons.map((lesson) => (
              <li key={lesson.id}>
                <a
                  className={clsx(styles.lesson, lesson.id === current && styles.current)}
                  aria-current={lesson.id === current ? 'page' : undefined}
                  href={address({ page: 'lesson', lesson: lesson.id })}
                  {...fetchAhead(lesson.id)}
                >
                  {say(lesson.title)}
                  {done.includes(lesson.id) && (
                    <Check className={styles.done} size={18} role="img" aria-label={t('gallery.done')} />
                  )}
                </a>
              </li>
            ))}
            {group === 'network' && (
              <li>
                <a className={styles.lesson} href={address({ page: 'train' })}>
                  {t('gallery.train.title')}
                </a>
              </li>
            )}
          </ul>
        </section>
      ))}
    </nav>
  )
})
