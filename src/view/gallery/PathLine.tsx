import { contents } from '../../lessons/contents.at-build'
import type { Path } from '../../state/progress/path'
import { fetchAhead } from '../shared/fetch-ahead'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './GalleryPage.module.css'

const lessons = contents.flatMap((group) => group.lessons)

interface PathLineProps {
  readonly path: Path
}

/** How far the lessons are done, which comes next, and which to repeat. */
export function PathLine({ path: { done, next, repeat } }: PathLineProps) {
  const { t } = useLanguage()
  const address = useAddress()
  return (
    <p className={styles.path}>
      <span>
        {next
          ? t('path.done', { done: done.length, count: lessons.length })
          : t('path.all', { count: lessons.length })}
      </span>{' '}
      {next && (
        <span>
          {t('path.next')} <LessonLink id={next} />.
        </span>
      )}{' '}
      {repeat.length > 0 && (
        <span>
          {t('path.repeat')}{' '}
          {repeat.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <LessonLink id={id} />
            </span>
          ))}
          .
        </span>
      )}{' '}
      <a className={styles.pathLink} href={address({ page: 'review' })}>
        {t('review.title')}
      </a>
      {' · '}
      <a className={styles.pathLink} href={address({ page: 'progress' })}>
        {t('progress.title')}
      </a>
    </p>
  )
}

function LessonLink({ id }: { readonly id: string }) {
  const { say } = useLanguage()
  const address = useAddress()
  const lesson = lessons.find((each) => each.id === id)
  return (
    lesson && (
      <a className={styles.pathLink} href={address({ page: 'lesson', lesson: id })} {...fetchAhead(id)}>
        {say(lesson.title)}
      </a>
    )
  )
}
