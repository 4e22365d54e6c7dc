import { useLanguage } from '../shared/use-language'
import styles from './Loading.module.css'

/** Takes the place of something that is still loading; only visible if that takes a while. */
export function Loading() {
  const { t } = useLanguage()
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  )
}
