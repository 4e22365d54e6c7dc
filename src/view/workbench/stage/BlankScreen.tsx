import { useEffect } from 'react'
import { presentStore } from '../../../state/stores/present-store'
import { useLanguage } from '../../shared/use-language'
import styles from './BlankScreen.module.css'

/** A black screen, so that the hall looks at the speaker; any key or a click ends it and does nothing else. */
export function BlankScreen() {
  const { t } = useLanguage()
  const { setBlank } = presentStore.getState()
  useEffect(() => {
    const end = (event: KeyboardEvent): void => {
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) setBlank(false) // the key that blanked it may still be held
    }
    window.addEventListener('keydown', end, { capture: true })
    return () => window.removeEventListener('keydown', end, { capture: true })
  }, [setBlank])
  return (
    <button
      type="button"
      className={styles.blank}
      aria-label={t('present.unblank')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => setBlank(false)}
    />
  )
}
