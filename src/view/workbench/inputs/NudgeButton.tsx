import { Diff } from 'lucide-react'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'

interface NudgeButtonProps {
  readonly id: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Opens and closes the nudge of one input. */
export function NudgeButton({ id, isOpen, onToggle }: NudgeButtonProps) {
  const { t } = useLanguage()
  const name = t('nudge.title', { name: id })
  return (
    <Button icon aria-label={name} title={name} aria-expanded={isOpen} onClick={onToggle}>
      <Diff size={18} />
    </Button>
  )
}
