import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './Footer.module.css'

/** Credits the work that the page is built on, with a link to all licences. */
export function Footer() {
  const { t } = useLanguage()
  const address = useAddress()
  return (
    <footer className={styles.footer}>
      <a href={address({ page: 'words' })}>{t('words.all')}</a> ·{' '}
      <a href={address({ page: 'progress' })}>{t('progress.title')}</a> ·{' '}
      <a href={address({ page: 'class' })}>{t('class.title')}</a> ·{' '}
      <a href={address({ page: 'track' })}>{t('track.title')}</a>
      <br />
      {t('credits')}{' '}
      <a href="third-party.txt" target="_blank" rel="noreferrer">
        {t('credits.link')}
      </a>
    </footer>
  )
}
