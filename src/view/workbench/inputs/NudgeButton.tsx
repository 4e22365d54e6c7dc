import { useStore } from 'zustand'
import { standardNudge } from '../../../state/link/link'
import { appStore } from '../../../state/stores/app-store'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './NudgeButton.module.css'

interface NudgeButtonProps {
  readonly id: string
  /** The entry that is moved first. */
  readonly entry?: number
}

/** Nudges an input, to show what answers; pressed again, ends that. */
export function NudgeButton({ id, entry = 0 }: NudgeButtonProps) {
  const { t } = useLanguage()
  const isNudged = useStore(appStore, ({ link }) => link.nudge?.input === id)
  const toggle = (): void =>
    appStore.getState().change({ nudge: isNudged ? null : { input: id, entry, by: standardNudge } })
  return (
    <Button
      className={styles.button}
      aria-label={t('nudge.title', { name: id })}
      aria-pressed={isNudged}
      onClick={toggle}
    >
      {t('nudge.verb')}
    </Button>
  )
}
