import clsx from 'clsx'
import { Moon, Sun } from 'lucide-react'
import { useStore } from 'zustand'
import { type Language, languageNames, languages } from '../../i18n/text'
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
  return (
    <header className={clsx(styles.header, 'no-print')}>
      <a className={styles.name} href={address({ page: 'gallery' })}>
        <Logo />
        {t('app.name')}
      </a>
      <nav className={styles.pages} aria-label={t('nav.main')}>
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
          className={clsx(styles.page, styles.wide, page === 'words' && styles.here)}
          aria-current={page === 'words' ? 'page' : undefined}
          href={address({ page: 'words' })}
        >
          {t('nav.words')}
        </a>
        <a
          className={clsx(styles.page, styles.wide, page === 'exercises' && styles.here)}
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
