import { ArrowRight, Check } from 'lucide-react'
import { useStore } from 'zustand'
import { contents, type ListedLesson } from '../../lessons/contents.at-build'
import { required } from '../../lib/required'
import { appStore } from '../../state/stores/app-store'
import { progressStore } from '../../state/stores/progress-store'
import { fetchAhead } from '../shared/fetch-ahead'
import { Problems } from '../shared/Problems'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import { drawings } from './drawings.at-build'
import styles from './GalleryPage.module.css'
import { GraphThumbnail } from './GraphThumbnail'

/** The start page: every lesson with a small drawing of its graph and what it teaches. */
export function GalleryPage() {
  const { t } = useLanguage()
  const address = useAddress()
  const problems = useStore(appStore, (state) => state.problems)
  const first = contents[0]?.lessons[0]
  return (
    <>
      <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
      <main className={styles.main} id="content">
        <div className={styles.intro}>
          <h1>{t('gallery.title')}</h1>
          <p>{t('gallery.lead')}</p>
          {first && (
            <a
              className={styles.start}
              href={address({ page: 'lesson', lesson: first.id })}
              {...fetchAhead(first.id)}
            >
              {t('gallery.start')}
              <ArrowRight size={20} aria-hidden="true" />
            </a>
          )}
        </div>
        {contents.map(({ group, lessons }) => (
          <section key={group}>
            <h2 className={styles.group}>{t(`group.${group}`)}</h2>
            <ul className={styles.cards}>
              {lessons.map((lesson) => (
                <LessonCard key={lesson.id} lesson={lesson} />
              ))}
              {group === 'network' && <TrainCard />}
            </ul>
          </section>
        ))}
      </main>
    </>
  )
}

interface LessonCardProps {
  readonly lesson: ListedLesson
}

function LessonCard({ lesson: { id, title, teaches } }: LessonCardProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const isDone = useStore(progressStore, (state) => state.done.includes(id))
  return (
    <li>
      <a className={styles.card} href={address({ page: 'lesson', lesson: id })} {...fetchAhead(id)}>
        <GraphThumbnail drawing={required(drawings[id], `there is no picture of ${id}`)} />
        <span className={styles.title}>
          {say(title)}
          {isDone && <Check className={styles.done} size={18} role="img" aria-label={t('gallery.done')} />}
        </span>
        <span className={styles.teaches}>{say(teaches)}</span>
      </a>
    </li>
  )
}

function TrainCard() {
  const { t } = useLanguage()
  const address = useAddress()
  return (
    <li>
      <a className={styles.card} href={address({ page: 'train' })}>
        <LossCurve />
        <span className={styles.title}>{t('gallery.train.title')}</span>
        <span className={styles.teaches}>{t('gallery.train.teaches')}</span>
      </a>
    </li>
  )
}

/** A falling loss, as a picture of training; it shows no measurement. */
const LossCurve = () => (
  <svg className={styles.picture} viewBox="0 0 320 120" aria-hidden="true">
    <path className={styles.axis} d="M40 12v92h250" />
    <path className={styles.curve} d="M42 20c10 50 22 62 60 68s120 10 186 12" />
  </svg>
)
