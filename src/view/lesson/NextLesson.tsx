import { ArrowRight } from 'lucide-react'
import { lessons } from '../../lessons/all'
import type { Lesson, LessonPart } from '../../lessons/lesson'
import buttonStyles from '../shared/Button.module.css'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'

interface NextLessonProps {
  readonly lesson: Lesson
  readonly part: LessonPart
}

/** The way on from a part that is done: the lesson's next part, then the next lesson, and training after the last. */
export function NextLesson({ lesson, part }: NextLessonProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const nextPart = lesson.parts[lesson.parts.indexOf(part) + 1]
  const next = nextPart ? lesson : lessons[lessons.indexOf(lesson) + 1]
  const title = nextPart?.title ?? next?.title
  return (
    <a
      className={buttonStyles.button}
      href={
        next
          ? address({ page: 'lesson', lesson: next.id }, nextPart && { part: nextPart.id })
          : address({ page: 'train' })
      }
    >
      {t('lesson.next', { title: title ? say(title) : t('gallery.train.title') })}
      <ArrowRight size={18} aria-hidden="true" />
    </a>
  )
}
