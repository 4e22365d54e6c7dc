import clsx from 'clsx'
import { useEffect } from 'react'
import { type Blank, presentStore } from '../../../state/stores/present-store'
import { useLanguage } from '../../shared/use-language'
import styles from './BlankScreen.module.css'

interface BlankScreenProps {
  readonly colour: Blank
}

/**
 * A screen of one colour, so that the audience looks at the speaker; any key or click ends it and does nothing else.
 */
export function BlankScreen({ colour }: BlankScreenProps) {
  const { t } = useLanguage()
  const { setBlank } = presentStore.getState()
  useEffect(() => {
    const end = (event: KeyboardEvent): void => {
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) setBlank(undefined) // the key that blanked the screen may still be held down
    }
    window.addEventListener('keydown', end, { capture: true })
    return () => window.removeEventListener('keydown', end, { capture: true })
  }, [setBlank])
  return (
    <button
      type="button"
      className={clsx(styles.blank, styles[colour])}
      aria-label={t('present.unblank')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => setBlank(undefined)}
    />
  )
}
