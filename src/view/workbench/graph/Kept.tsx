import clsx from 'clsx'
import { Bookmark } from 'lucide-react'
import type { OperationNode } from '../../../engine/graph'
import type { NodeShown } from '../../../trace/steps/node-shown'
import { keptWords } from '../../../trace/words/node-words'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import type { GraphScene } from './graph-model'
import styles from './Kept.module.css'

interface KeptProps {
  readonly scene: GraphScene
  readonly node: OperationNode
  readonly position: number
  readonly shown: NodeShown
}

/** What a node keeps from its forward pass, once that is known; lit while the backward pass uses it. */
export function Kept({ scene: { run, layout, symbols }, node, position, shown }: KeptProps) {
  const { language, t } = useLanguage()
  if (node.op.remembers.length === 0) return null
  const words = keptWords(run, position, node, { language, isSymbolic: symbols !== undefined })
  return (
    <span
      className={clsx(styles.kept, shown.isMemoryLit && styles.lit, !shown.value && styles.unknown)}
      aria-hidden={!shown.value}
    >
      {layout.look.isLifted ? (
        <Bookmark size={14} role="img" aria-label={t('graph.keeps')}>
          <title>{t('graph.keeps')}</title>
        </Bookmark>
      ) : (
        t('graph.keeps')
      )}
      <Tex
        inTurn
        of={{
          tex: words.map(({ tex }) => tex).join(',\\; '),
          plain: words.map(({ plain }) => plain).join(', '),
        }}
      />
    </span>
  )
}
