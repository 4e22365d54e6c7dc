import { presenterAddress } from '../../../state/show/open-presenter'
import { useLanguage } from '../../shared/use-language'
import styles from './BlockedWindow.module.css'

/** Says that the lecturer's window was blocked, with a link that cannot be. */
export function BlockedWindow() {
  const { t } = useLanguage()
  return (
    <section className={styles.blocked} role="alert">
      {t('present.blocked')}{' '}
      <a href={presenterAddress()} target="_blank" rel="noopener opener">
        {t('present.open-presenter')}
      </a>
    </section>
  )
}
