import { Check } from 'lucide-react'
import type { ListedLesson } from '../../lessons/contents.at-build'
import { required } from '../../lib/required'
import type { Path } from '../../state/progress/path'
import { GraphPicture } from '../graph-picture/GraphPicture'
import { fetchAhead } from '../shared/fetch-ahead'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './Card.module.css'
import { minutes } from './minutes.at-build'
import { drawings } from './pictures/drawings.at-build'

interface LessonCardProps {
  readonly lesson: ListedLesson
  /** Its place in the order of the lessons, from 1. */
  readonly place: number
  /** The way through the lessons; absent before anything was done. */
  readonly path: Path | undefined
}

/** A lesson: its graph, its place in the order, what it teaches, and about how long it takes. */
export function LessonCard({ lesson: { id, title, teaches }, place, path }: LessonCardProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const isNext = path?.next === id
  return (
    <li>
      <a className={styles.card} href={address({ page: 'lesson', lesson: id })} {...fetchAhead(id)}>
        <GraphPicture drawing={required(drawings[id], `there is no picture of ${id}`)} />
        <span className={styles.title}>
          <span className={styles.place}>{place}</span>
          <span className={styles.name}>{say(title)}</span>
          {path?.done.includes(id) && (
            <Check className={styles.done} size={18} role="img" aria-label={t('gallery.done')} />
          )}
        </span>
        <span className={styles.teaches}>{say(teaches)}</span>
        <span className={styles.minutes}>
          {t('gallery.minutes', { minutes: required(minutes[id], `the length of ${id} is unknown`) })}
          {(isNext || path?.repeat.includes(id)) && (
            <span className={styles.mark}>{t(isNext ? 'gallery.next' : 'gallery.repeat')}</span>
          )}
        </span>
      </a>
    </li>
  )
}
