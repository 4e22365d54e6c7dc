import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'

interface WayOnProps {
  /** Whether no other question stands at this step. */
  readonly isLast: boolean
  readonly onDone: () => void
}

/** The way on after the right answer; it has the focus, so that Enter goes on. */
export function WayOn({ isLast, onDone }: WayOnProps) {
  const { t } = useLanguage()
  return (
    <div>
      <Button strong autoFocus onClick={onDone}>
        {t(isLast ? 'practice.on' : 'practice.another')}
      </Button>
    </div>
  )
}
