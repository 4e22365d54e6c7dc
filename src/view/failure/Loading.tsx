import { useLanguage } from '../shared/use-language'
import styles from './Loading.module.css'

/** Stands where something is still on its way; seen only where that takes a while. */
export function Loading() {
  const { t } = useLanguage()
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  )
}
