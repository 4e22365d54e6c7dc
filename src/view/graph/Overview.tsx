import { nodeBox, type Offsets } from '../../layout/edge-route'
import type { Size } from '../../layout/sizes'
import { useLanguage } from '../shared/use-language'
import type { Placement } from './fit-view'
import type { GraphModel } from './graph-model'
import styles from './Overview.module.css'

interface OverviewProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly view: Placement
  readonly stage: Size
}

const widthPx = 160

/** The whole graph in small, with the part that the stage shows. */
export function Overview({ model: { run, layout, frame }, offsets, view, stage }: OverviewProps) {
  const { t } = useLanguage()
  const height = Math.min(96, (widthPx * layout.height) / layout.width)
  return (
    <svg
      className={styles.overview}
      width={widthPx}
      height={height}
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
        className={styles.window}
        x={-view.x / view.k}
        y={-view.y / view.k}
        width={stage.width / view.k}
        height={stage.height / view.k}
      />
    </svg>
  )
}
