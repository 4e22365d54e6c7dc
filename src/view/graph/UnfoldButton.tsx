import { Maximize2 } from 'lucide-react'
import type { OperationNode } from '../../engine/graph'
import { useLanguage } from '../shared/use-language'
import styles from './UnfoldButton.module.css'

interface UnfoldButtonProps {
  readonly node: OperationNode
  readonly onUnfold: (group: string) => void
}

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
      onClick={() => onUnfold(opens)}
    >
      <Maximize2 size={14} aria-hidden="true" />
    </button>
  )
}
