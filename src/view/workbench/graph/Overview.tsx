import { nodeBox, type Offsets, routeTerminal } from '../../../layout/edge-route'
import type { Size } from '../../../layout/sizes'
import { useLanguage } from '../../shared/use-language'
import type { Placement } from './fit-view'
import type { GraphModel } from './graph-model'
import styles from './Overview.module.css'

interface OverviewProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly view: Placement
  readonly stage: Size
}

const mostPx = { width: 160, height: 44 }

/** The whole graph in small, with the part that the stage shows. */
export function Overview({ model: { run, layout, frame }, offsets, view, stage }: OverviewProps) {
  const { t } = useLanguage()
  const scale = Math.min(mostPx.width / layout.width, mostPx.height / layout.height)
  const { end } = routeTerminal(run.graph, layout, offsets)
  return (
    <svg
      className={styles.overview}
      width={layout.width * scale}
      height={layout.height * scale}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={t('graph.overview')}
    >
      {run.graph.nodes.map((node, position) => {
        const box = nodeBox(run.graph, layout, position, offsets)
        const isLit = frame.lit.node === position
        return (
          <rect
            key={node.id}
            x={box.x - box.width / 2}
            y={box.y - box.height / 2}
            width={box.width}
            height={box.height}
            rx={node.kind === 'operation' && node.op.look === 'circle' ? box.width / 2 : 12}
            className={isLit ? styles[frame.phase] : styles.node}
          />
        )
      })}
      <rect
        x={end.x - end.width / 2}
        y={end.y - end.height / 2}
        width={end.width}
        height={end.height}
        rx={12}
        className={styles.node}
      />
      <rect
        className={styles.window}
        x={-view.x / view.k}
        y={-view.y / view.k}
        width={stage.width / view.k}
        height={stage.height / view.k}
      />
    </svg>
  )
}
