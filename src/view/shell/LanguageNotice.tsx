import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { languageStore } from '../../state/stores/language-store'
import { Button } from '../shared/Button'
import styles from '../shared/Problems.module.css'
import { useLanguage } from '../shared/use-language'

/** Says that the other language could not be fetched, until it is fetched or the notice is dismissed. */
export function LanguageNotice() {
  const { t } = useLanguage()
  const missing = useStore(languageStore, (state) => state.missing)
  if (missing === undefined) return null
  return (
    <div className={styles.problems} role="alert">
      {t('language.missing')}
      <Button
        icon
        aria-label={t('problems.dismiss')}
        onClick={() => languageStore.setState({ missing: undefined })}
      >
        <X size={18} />
      </Button>
    </div>
  )
}
