import clsx from 'clsx'
import { useStore } from 'zustand'
import type { Offsets } from '../../../layout/edge-route'
import styles from './FarView.module.css'
import type { GraphModel } from './graph-model'
import { AllLines, AllNodes, nodeOutline } from './outlines'
import viewport from './Viewport.module.css'
import type { ViewStore } from './view'

interface FarViewProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly view: ViewStore
}

/** The width of lines on the screen. */
const linePx = 1.5

/** A large graph from so far away that nothing in it can be read: the shapes of its nodes, its lines, and the node at work. */
export function FarView({ model: { trace, layout, frame }, offsets, view }: FarViewProps) {
  const { x, y, k, from } = useStore(view)
  const { graph } = trace
  const { node } = frame.lit
  return (
    <svg className={styles.far} aria-hidden="true" data-far>
      <g
        className={clsx(viewport.world, from && viewport.gliding)}
        style={{ transform: `translate(${x}px, ${y}px) scale(${k})` }}
        strokeWidth={linePx / k} // vector-effect would take several times as long
      >
        <AllLines className={styles.line} layout={layout} />
        <AllNodes className={styles.node} graph={graph} layout={layout} offsets={offsets} />
        {node !== undefined && (
          <path
            className={styles[frame.phase]}
            strokeWidth={(4 * linePx) / k}
            d={nodeOutline(graph, layout, node, offsets)}
          />
        )}
      </g>
    </svg>
  )
}
