import { useLanguage } from '../shared/use-language'
import styles from './Footer.module.css'

/** Credits the work that the page is built on, with a link to all licences. */
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
