import { Minimize2 } from 'lucide-react'
import { memo } from 'react'
import type { Graph } from '../../../engine/graph'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import type { GraphLayout } from '../../../layout/graph-layout'
import { groupBoxes } from '../../../layout/group-boxes'
import { useLanguage } from '../../shared/use-language'
import styles from './GroupFrames.module.css'

interface GroupFramesProps {
  readonly graph: Graph
  readonly layout: GraphLayout
  readonly offsets: Offsets
  readonly onFold: ((group: string) => void) | undefined
}

/** A dashed frame round the nodes of each open group, with its name and a button that folds it. */
export const GroupFrames = memo(function GroupFrames({ graph, layout, offsets, onFold }: GroupFramesProps) {
  const { t, say } = useLanguage()
  if (graph.groups.length === 0) return null
  const boxes = graph.nodes.map((_, position) => nodeBox(graph, layout, position, offsets))
  return groupBoxes(graph, boxes).map(({ group, box }) => (
    <div
      key={group.id}
      className={styles.frame}
      style={{
        left: box.x - box.width / 2,
        top: box.y - box.height / 2,
        width: box.width,
        height: box.height,
      }}
      data-group={group.id}
    >
      <span className={styles.title}>{say(group.title)}</span>
      {onFold && (
        <button
          type="button"
          className={styles.fold}
          data-no-pan
          data-folds={group.id}
          aria-label={t('graph.fold', { name: say(group.title) })}
          onClick={() => onFold(group.id)}
        >
          {t('graph.fold-short')}
          <Minimize2 size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  ))
})
