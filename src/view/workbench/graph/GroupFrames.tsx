import { Minimize2 } from 'lucide-react'
import { memo } from 'react'
import type { Group } from '../../../engine/folding/group'
import type { Graph } from '../../../engine/graph'
import { boundsOf, boxOfSides, sidesOf } from '../../../layout/bounds'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import type { GraphLayout } from '../../../layout/graph-layout'
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
  if (graph.groups.length === 0) return null
  const framed = graph.groups.flatMap((group, i) => {
    const box = layout.frames[i]
    return box ? [{ group, box: stretched(box, group.members, graph, layout, offsets) }] : []
  })
  return framed.toReversed().map(({ group, box }) => (
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
      data-of={firstOf(group, graph)}
    >
      <Title group={group} onFold={onFold} />
    </div>
  ))
})

/** The id of a group's first node in the graph's order. */
const firstOf = ({ members }: Group, { nodes }: Graph): string | undefined =>
  nodes.find(({ id }) => members.includes(id))?.id

/** The names of groups that contain everything and have no frame. */
export const GroupChips = ({ graph, layout, onFold }: Omit<GroupFramesProps, 'offsets'>) =>
  graph.groups.flatMap((group, i) =>
    layout.frames.length > 0 && !layout.frames[i]
      ? [
          <div key={group.id} className={styles.chip} data-group={group.id} data-no-pan>
            <Title group={group} onFold={onFold} isStop />
          </div>,
        ]
      : [],
  )

interface TitleProps extends Pick<GroupFramesProps, 'onFold'> {
  readonly group: Group
  /** Whether the Tab key reaches it; it does not reach what is inside the drawing. */
  readonly isStop?: boolean
}

/** A group's name, with a button that folds it if it can be folded. */
function Title({ group, onFold, isStop = false }: TitleProps) {
  const { t, say } = useLanguage()
  return (
    <>
      <span className={styles.title} title={say(group.title)}>
        {say(group.title)}
      </span>
      {onFold && (
        <button
          type="button"
          className={styles.fold}
          tabIndex={isStop ? 0 : -1}
          data-no-pan
          data-folds={group.id}
          aria-label={t('graph.fold', { name: say(group.title) })}
          onClick={() => onFold(group.id)}
        >
          {t('graph.fold-short')}
          <Minimize2 size={16} aria-hidden="true" />
        </button>
      )}
    </>
  )
}

/** A frame enlarged to contain the nodes that were moved by hand. */
function stretched(
  frame: Box,
  members: readonly string[],
  graph: Graph,
  layout: GraphLayout,
  offsets: Offsets,
): Box {
  const moved = members.flatMap((id) => {
    const position = graph.positions.get(id)
    return position !== undefined && offsets.has(id) ? [nodeBox(graph, layout, position, offsets)] : []
  })
  if (moved.length === 0) return frame
  const boxes = [frame, ...moved.map((box) => ({ ...box, width: box.width + 28, height: box.height + 28 }))]
  return boxOfSides(boundsOf(boxes.map(sidesOf)))
}
