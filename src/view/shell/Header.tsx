import clsx from 'clsx'
import { Moon, Sun } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { type Language, languageNames, languages } from '../../i18n/text'
import type { Route } from '../../state/link/link'
import { appStore, themeOf } from '../../state/stores/app-store'
import { Button } from '../shared/Button'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './Header.module.css'
import { Logo } from './Logo'

/** The bar at the top of every page: name, pages, language and theme. */
export function Header() {
  const { language, t } = useLanguage()
  const address = useAddress()
  const page = useStore(appStore, ({ link }) => link.route.page)
  const theme = useStore(appStore, themeOf)
  const { choose } = appStore.getState()
  const next = languageAfter(language)
  const pages = useRef<HTMLElement>(null)
  useLayoutEffect(() => showCurrent(pages.current, page), [page])
  return (
    <header className={clsx(styles.header, 'no-print')}>
      <a className={styles.name} href={address({ page: 'gallery' })}>
        <Logo />
        {t('app.name')}
      </a>
      <nav ref={pages} className={styles.pages} aria-label={t('nav.main')}>
        <a
          className={clsx(styles.page, (page === 'gallery' || page === 'lesson') && styles.here)}
          aria-current={page === 'gallery' ? 'page' : undefined}
          href={address({ page: 'gallery' })}
        >
          {t('nav.lessons')}
        </a>
        <a
          className={clsx(styles.page, page === 'play' && styles.here)}
          aria-current={page === 'play' ? 'page' : undefined}
          href={address({ page: 'play' })}
        >
          {t('nav.play')}
        </a>
        <a
          className={clsx(styles.page, page === 'train' && styles.here)}
          aria-current={page === 'train' ? 'page' : undefined}
          href={address({ page: 'train' })}
        >
          {t('nav.train')}
        </a>
        <a
          className={clsx(styles.page, page === 'words' && styles.here)}
          aria-current={page === 'words' ? 'page' : undefined}
          href={address({ page: 'words' })}
        >
          {t('nav.words')}
        </a>
        <a
          className={clsx(styles.page, page === 'exercises' && styles.here)}
          aria-current={page === 'exercises' ? 'page' : undefined}
          href={address({ page: 'exercises' })}
        >
          {t('nav.exercises')}
        </a>
      </nav>
      <Button lang={next} title={t(`language.to.${next}`)} onClick={() => choose({ language: next })}>
        {languageNames[next]}
      </Button>
      <Button
        icon
        aria-label={t(theme === 'light' ? 'theme.dark' : 'theme.light')}
        onClick={() => choose({ theme: theme === 'light' ? 'dark' : 'light' })}
      >
        {theme === 'light' ? <Moon size={18} /> : <Sun size={18} />}
      </Button>
    </header>
  )
}

function languageAfter(language: Language): Language {
  const after = languages.indexOf(language) + 1
  return languages[after] ?? languages[0]
}

/** Scrolls the pages, where there is no room for all, to the one that is open. */
function showCurrent(pages: HTMLElement | null, page: Route['page']): void {
  const current = pages?.querySelector<HTMLElement>(`[href*="#/${page}"]`)
  if (pages && current)
    pages.scrollLeft = current.offsetLeft + current.offsetWidth - pages.offsetLeft - pages.clientWidth + 24
}
