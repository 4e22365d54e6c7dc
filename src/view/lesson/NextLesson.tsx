import { ArrowRight } from 'lucide-react'
import type { Lesson, LessonPart } from '../../lessons/lesson'
import buttonStyles from '../shared/Button.module.css'
import { fetchAhead } from '../shared/fetch-ahead'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import { lessonAfter } from './listed-lessons'

interface NextLessonProps {
  readonly lesson: Lesson
  readonly part: LessonPart
}

/**
 * Where to go from a finished part: to the lesson's next part, else the next lesson, and to training after
 * the last.
 */
export function NextLesson({ lesson, part }: NextLessonProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const nextPart = lesson.parts[lesson.parts.indexOf(part) + 1]
  const next = nextPart ? lesson : lessonAfter(lesson.id)
  const title = nextPart?.title ?? next?.title
  return (
    <a
      className={buttonStyles.button}
      href={
        next
          ? address({ page: 'lesson', lesson: next.id }, nextPart && { part: nextPart.id })
          : address({ page: 'train' })
      }
      {...(next && fetchAhead(next.id))}
    >
      {t('lesson.next', { title: title ? say(title) : t('gallery.train.title') })}
      <ArrowRight size={18} aria-hidden="true" />
    </a>
  )
}
