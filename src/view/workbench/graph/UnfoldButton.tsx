import { Maximize2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { OperationNode } from '../../../engine/graph'
import { useLanguage } from '../../shared/use-language'
import styles from './UnfoldButton.module.css'

interface UnfoldButtonProps {
  readonly node: OperationNode
  readonly onUnfold: (group: string) => void
}

/** The button disappears with the click, so a mouse does not give it the focus, which would then be lost. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/** Opens the group that a node stands for; renders nothing if there is none. */
export function UnfoldButton({ node: { opens, op }, onUnfold }: UnfoldButtonProps) {
  const { t, say } = useLanguage()
  if (opens === undefined) return null
  const name = t('graph.unfold', { name: say(op.title) })
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.unfold}
      aria-label={name}
      title={name}
      data-folds={opens}
      onMouseDown={keepFocus}
      onClick={() => onUnfold(opens)}
    >
      <Maximize2 size={14} aria-hidden="true" />
    </button>
  )
}
