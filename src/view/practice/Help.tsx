import { useState } from 'react'
import { Button } from '../shared/Button'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import styles from './Help.module.css'

interface HelpProps {
  /** What a nudge shows; absent where nothing can be moved. */
  readonly hint: string | undefined
  /** Whether an answer was wrong: only then is help offered. */
  readonly isStuck: boolean
  /** The label of the button that shows how it is done, or the answer. */
  readonly toShow: string
  readonly onShow: () => void
}

/** Help for someone who is stuck: first a hint from a nudge, then what shows how it is done. */
export function Help({ hint, isStuck, toShow, onShow }: HelpProps) {
  const { t } = useLanguage()
  const [wantsHint, setWantsHint] = useState(false)
  const isHinted = wantsHint && hint !== undefined
  return (
    <>
      {isHinted && (
        <p role="status">
          <Prose text={hint} />
        </p>
      )}
      {!isStuck && !isHinted && <p className={styles.skip}>{t('practice.skip')}</p>}
      {isStuck && (
        <div>
          {hint !== undefined && !isHinted ? (
            <Button onClick={() => setWantsHint(true)}>{t('practice.hint')}</Button>
          ) : (
            <Button onClick={onShow}>{toShow}</Button>
          )}
        </div>
      )}
    </>
  )
}
