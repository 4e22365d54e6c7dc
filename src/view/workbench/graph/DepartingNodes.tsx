import clsx from 'clsx'
import type { CSSProperties } from 'react'
import type { Box } from '../../../layout/geometry'
import { type Area, isInAreas } from '../../../layout/in-areas'
import { standsOn } from '../../../layout/interim-layout'
import { required } from '../../../lib/required'
import styles from './DepartingNodes.module.css'
import type { GraphModel } from './graph-model'
import { isCulled } from './mounted'

interface DepartingNodesProps {
  readonly model: GraphModel
  /** The parts of the graph that are seen. */
  readonly areas: readonly Area[]
}

/** The nodes that were just folded away, moving into the node that they fold into, as far as that is in view. */
export function DepartingNodes({ model: { run, layout, before }, areas }: DepartingNodesProps) {
  if (!before) return null
  return before.graph.nodes.map((node, position) => {
    const into = standsOn(before.graph, position, run.graph)
    if (run.graph.positions.has(node.id) || into === undefined) return null
    const from = required(before.layout.nodes[position], node.id)
    const to = required(layout.nodes[into], node.id)
    if (isCulled(run.graph) && !isInAreas(to, areas)) return null
    const isRound = node.kind === 'operation' && node.op.look === 'circle'
    return (
      <div
        key={node.id}
        aria-hidden="true"
        className={clsx(styles.departing, isRound && styles.round)}
        style={
          {
            width: from.width,
            height: from.height,
            '--from': cornerOf(from, from),
            '--to': cornerOf(to, from),
          } as CSSProperties
        }
      />
    )
  })
}

/** The corner of a box of a given size that has the same centre as another box. */
const cornerOf = ({ x, y }: Box, { width, height }: Box): string => `${x - width / 2}px ${y - height / 2}px`
