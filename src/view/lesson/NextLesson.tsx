import { ArrowRight } from 'lucide-react'
import { lessons } from '../../lessons/all'
import buttonStyles from '../shared/Button.module.css'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'

interface NextLessonProps {
  readonly after: string
}

/** The way on from a lesson that is done: the next one, and training after the last. */
export function NextLesson({ after }: NextLessonProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const next = lessons[lessons.findIndex((lesson) => lesson.id === after) + 1]
  return (
    <a
      className={buttonStyles.button}
      href={address(next ? { page: 'lesson', lesson: next.id } : { page: 'train' })}
    >
      {t('lesson.next', { title: next ? say(next.title) : t('gallery.train.title') })}
      <ArrowRight size={18} aria-hidden="true" />
    </a>
  )
}
