import { ArrowRight } from 'lucide-react'
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { contents } from '../../lessons/contents.at-build'
import { pathOf } from '../../state/progress/path'
import { appStore } from '../../state/stores/app-store'
import { progressStore } from '../../state/stores/progress-store'
import { Boundary } from '../failure/Boundary'
import { lazyPart } from '../failure/lazy-part'
import { fetchAhead } from '../shared/fetch-ahead'
import { Problems } from '../shared/Problems'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './GalleryPage.module.css'
import { LessonCard } from './LessonCard'
import { LiveGraph } from './live/LiveGraph'
import { minutes } from './minutes.at-build'
import { TrainCard } from './TrainCard'

const PathLine = lazyPart('PathLine', async () => (await import('./PathLine')).PathLine, ['path'])

const lessons = contents.flatMap((group) => group.lessons)
const ids = lessons.map(({ id }) => id)
const allMinutes = Object.values(minutes).reduce((sum, each) => sum + each, 0)

/** The start page: a graph to try out, then every lesson in order, and training at the end. */
export function GalleryPage() {
  const { t } = useLanguage()
  const address = useAddress()
  const problems = useStore(appStore, (state) => state.problems)
  const path = pathOf(ids, useStore(progressStore))
  const [first] = lessons
  return (
    <>
      <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
      <main className={styles.main} id="content">
        <div className={styles.top}>
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
          {first && <LiveGraph lesson={first.id} />}
        </div>
        <section>
          <div className={styles.heading}>
            <h2>{t('gallery.lessons')}</h2>
            <p>{t('gallery.lessons.sum', { count: lessons.length, minutes: allMinutes })}</p>
            <a className={styles.exercises} href={address({ page: 'exercises' })}>
              {t('nav.exercises')}
            </a>
          </div>
          {path && (
            <Boundary place="path">
              <Suspense fallback={<p className={styles.path} />}>
                <PathLine path={path} />
              </Suspense>
            </Boundary>
          )}
          <ol className={styles.cards}>
            {lessons.map((lesson, i) => (
              <LessonCard key={lesson.id} lesson={lesson} place={i + 1} path={path} />
            ))}
            <TrainCard />
          </ol>
        </section>
      </main>
    </>
  )
}
