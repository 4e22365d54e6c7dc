import { useEffect } from 'react'
import { presentStore } from '../../../state/stores/present-store'
import { useLanguage } from '../../shared/use-language'
import styles from './BlankScreen.module.css'

/**
 * A black screen, so that the audience looks at the speaker; any key or click ends it and does nothing else.
 */
export function BlankScreen() {
  const { t } = useLanguage()
  const { setBlank } = presentStore.getState()
  useEffect(() => {
    const end = (event: KeyboardEvent): void => {
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) setBlank(false) // the key that blanked the screen may still be held down
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
