import { useLanguage } from '../shared/use-language'
import styles from './Footer.module.css'

/** Whose work the page is built on, with all licences a click away. */
export function Footer() {
  const { t } = useLanguage()
  return (
    <footer className={styles.footer}>
      {t('credits')}{' '}
      <a href="third-party.txt" target="_blank" rel="noreferrer">
        {t('credits.link')}
      </a>
    </footer>
  )
}
