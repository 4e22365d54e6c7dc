import clsx from 'clsx'
import { ArrowDown } from 'lucide-react'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './ToQuestion.module.css'

interface ToQuestionProps {
  readonly onGo: () => void
}

/** Leads to the question of the step where it stands out of sight, below the buttons for stepping. */
export function ToQuestion({ onGo }: ToQuestionProps) {
  const { t } = useLanguage()
  return (
    <Button className={clsx(styles.button, 'no-print')} onClick={onGo}>
      {t('bench.question')}
      <ArrowDown size={18} aria-hidden />
    </Button>
  )
}
