import { Presentation } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { presentStore } from '../../../state/stores/present-store'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './PresentButton.module.css'

interface PresentButtonProps {
  /** Whether the stage has just been left, so that the focus returns here. */
  readonly hasPresented: boolean
}

/** Puts the lesson on the stage, and takes the focus back when the stage is left. */
export function PresentButton({ hasPresented }: PresentButtonProps) {
  const { t } = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (hasPresented) button.current?.focus()
  }, [hasPresented])
  return (
    <Button ref={button} aria-label={t('present.enter')} onClick={presentStore.getState().present}>
      <Presentation size={18} aria-hidden="true" />
      <span className={styles.name}>{t('present.enter')}</span>
    </Button>
  )
}
