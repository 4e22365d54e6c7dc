import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Language } from './i18n/text'
import { formatRoute } from './state/link/routes'
import { appStore, isShowAwaited, themeOf } from './state/stores/app-store'
import { presentStore } from './state/stores/present-store'
import { Boundary } from './view/failure/Boundary'
import { Loading } from './view/failure/Loading'
import { useLanguage } from './view/shared/use-language'
import { Footer } from './view/shell/Footer'
import { Header } from './view/shell/Header'
import { LanguageNotice } from './view/shell/LanguageNotice'
import { pages } from './view/shell/pages'
import { UpdatePlace } from './view/shell/UpdatePlace'

/** The whole page: the bar on top, and what the address names. */
export function App() {
  const { language, t } = useLanguage()
  const isOnStage = useStore(presentStore, (state) => state.isOnStage)
  const isAwaited = useStore(appStore, isShowAwaited)
  useDocumentAttributes(language)
  return (
    <>
      {!isOnStage && !isAwaited && (
        <>
          <button type="button" className="skip" onClick={skipToContent}>
            {t('nav.skip')}
          </button>
          <Boundary place="header">
            <Header />
            <LanguageNotice />
            <UpdatePlace />
          </Boundary>
        </>
      )}
      <CurrentPage />
    </>
  )
}

function CurrentPage() {
  const route = useStore(appStore, ({ link }) => link.route)
  const part = useStore(appStore, ({ link }) => link.part)
  const { place, Page } = pages[route.page]
  return (
    <>
      <AtTop key={`${formatRoute(route)} ${part}`} />
      <Boundary key={place} place={place}>
        <Suspense fallback={<Loading />}>
          <Page />
          {route.page === 'gallery' && <Footer />}
        </Suspense>
      </Boundary>
    </>
  )
}

/** Another page, and another part of a lesson, starts at its top. */
function AtTop() {
  useEffect(() => {
    scrollTo(0, 0)
  }, [])
  return null
}

function skipToContent(): void {
  const content = document.getElementById('content')
  content?.setAttribute('tabindex', '-1')
  content?.focus()
}

function useDocumentAttributes(language: Language): void {
  const theme = useStore(appStore, themeOf)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
  }, [language, theme])
}
