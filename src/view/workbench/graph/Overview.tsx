import { useStore } from 'zustand'
import type { Offsets } from '../../../layout/edge-route'
import type { Size } from '../../../layout/sizes'
import { useLanguage } from '../../shared/use-language'
import type { GraphModel } from './graph-model'
import styles from './Overview.module.css'
import { AllNodes, nodeOutline } from './outlines'
import type { ViewStore } from './view'

interface OverviewProps {
  readonly model: GraphModel
  readonly offsets: Offsets
  readonly view: ViewStore
  readonly stage: Size
}

const mostPx = { width: 160, height: 44 }

/** A small picture of the whole graph, with the part that the stage shows. */
export function Overview({ model: { trace, layout, frame }, offsets, view, stage }: OverviewProps) {
  const { t } = useLanguage()
  const { graph } = trace // stays the same object when a number is typed
  const scale = Math.min(mostPx.width / layout.width, mostPx.height / layout.height)
  const { node } = frame.lit
  return (
    <svg
      className={styles.overview}
      width={layout.width * scale}
      height={layout.height * scale}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={t('graph.overview')}
    >
      <AllNodes className={styles.node} graph={graph} layout={layout} offsets={offsets} />
      {node !== undefined && (
        <path className={styles[frame.phase]} d={nodeOutline(graph, layout, node, offsets)} />
      )}
      <Window view={view} stage={stage} />
    </svg>
  )
}

/** The part that is seen, which follows pan and zoom. */
function Window({ view, stage }: Pick<OverviewProps, 'view' | 'stage'>) {
  const { x, y, k } = useStore(view)
  return (
    <rect className={styles.window} x={-x / k} y={-y / k} width={stage.width / k} height={stage.height / k} />
  )
}
