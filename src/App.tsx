import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { lessonById } from './lessons/all'
import { appStore, languageOf, themeOf } from './state/stores/app-store'
import { presentStore } from './state/stores/present-store'
import { Boundary } from './view/failure/Boundary'
import { Loading } from './view/failure/Loading'
import { lazyPart } from './view/failure/lazy-part'
import { GalleryPage } from './view/gallery/GalleryPage'
import { useLanguage } from './view/shared/use-language'
import { Footer } from './view/shell/Footer'
import { Header } from './view/shell/Header'

const LessonPage = lazyPart('LessonPage', async () => (await import('./view/lesson/LessonPage')).LessonPage)
const TrainPage = lazyPart('TrainPage', async () => (await import('./view/train/page/TrainPage')).TrainPage)

/** The whole page: the bar on top, and what the address names. */
export function App() {
  const { t } = useLanguage()
  const isPresenting = useStore(presentStore, (state) => state.isPresenting)
  useDocumentAttributes()
  return (
    <>
      {!isPresenting && (
        <>
          <button type="button" className="skip" onClick={skipToContent}>
            {t('nav.skip')}
          </button>
          <Boundary place="header">
            <Header />
          </Boundary>
        </>
      )}
      <Page />
    </>
  )
}

function Page() {
  const route = useStore(appStore, ({ link }) => link.route)
  const part = useStore(appStore, ({ link }) => link.part)
  const name = route.page === 'lesson' ? route.lesson : route.page
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, and another part of a lesson, starts at its top
  useEffect(() => {
    scrollTo(0, 0)
  }, [name, part])
  const lesson = route.page === 'lesson' ? lessonById(route.lesson) : undefined
  const place = route.page === 'train' ? 'training' : lesson ? 'lesson' : 'gallery'
  return (
    <Boundary key={place} place={place}>
      <Suspense fallback={<Loading />}>
        {route.page === 'train' && <TrainPage />}
        {lesson && <LessonPage key={lesson.id} lesson={lesson} />}
        {place === 'gallery' && (
          <>
            <GalleryPage />
            <Footer />
          </>
        )}
      </Suspense>
    </Boundary>
  )
}

function skipToContent(): void {
  const content = document.getElementById('content')
  content?.setAttribute('tabindex', '-1')
  content?.focus()
}

function useDocumentAttributes(): void {
  const language = useStore(appStore, languageOf)
  const theme = useStore(appStore, themeOf)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
  }, [language, theme])
}
