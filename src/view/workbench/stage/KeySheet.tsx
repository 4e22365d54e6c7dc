import type { ComponentProps } from 'react'
import { KeyList } from '../../shared/KeyList'
import { useLanguage } from '../../shared/use-language'
import styles from './KeySheet.module.css'

/** A list of keys on top of the stage, or of the lecturer's window, which can still be stepped. */
export function KeySheet({ rows }: ComponentProps<typeof KeyList>) {
  const { t } = useLanguage()
  return (
    <section className={styles.help} aria-label={t('present.help')}>
      <KeyList rows={rows} />
    </section>
  )
}
