import { Maximize2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { OperationNode } from '../../../engine/graph'
import { useLanguage } from '../../shared/use-language'
import styles from './UnfoldButton.module.css'

interface UnfoldButtonProps {
  readonly node: OperationNode
  readonly onUnfold: (group: string) => void
}

/** The button goes away with the click: a mouse does not give it the focus, which would have to be taken from it again. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/** Opens the group that a node stands for; nothing where there is none. */
export function UnfoldButton({ node: { opens, op }, onUnfold }: UnfoldButtonProps) {
  const { t, say } = useLanguage()
  if (opens === undefined) return null
  const name = t('graph.unfold', { name: say(op.title) })
  return (
    <button
      type="button"
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
