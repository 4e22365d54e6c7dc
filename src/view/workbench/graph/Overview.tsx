import { memo } from 'react'
import { useStore } from 'zustand'
import type { Graph } from '../../../engine/graph'
import { nodeBox, type Offsets, routeTerminal } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import type { GraphLayout } from '../../../layout/graph-layout'
import type { Size } from '../../../layout/sizes'
import { useLanguage } from '../../shared/use-language'
import type { GraphModel } from './graph-model'
import styles from './Overview.module.css'
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
      <AllNodes graph={graph} layout={layout} offsets={offsets} />
      {node !== undefined && (
        <path
          className={styles[frame.phase]}
          d={outline(nodeBox(graph, layout, node, offsets), isCircle(graph, node))}
        />
      )}
      <Window view={view} stage={stage} />
    </svg>
  )
}

const isCircle = ({ nodes }: Graph, position: number): boolean => {
  const node = nodes[position]
  return node?.kind === 'operation' && node.op.look === 'circle'
}

/** A box with round corners, or a circle, as SVG path data. */
function outline({ x, y, width, height }: Box, isRound: boolean): string {
  const rx = Math.min(width / 2, isRound ? width / 2 : 12)
  const ry = Math.min(height / 2, rx)
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`
  const [across, down] = [width - 2 * rx, height - 2 * ry]
  return `M${x - width / 2 + rx} ${y - height / 2}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}z`
}

interface AllNodesProps {
  readonly graph: Graph
  readonly layout: GraphLayout
  readonly offsets: Offsets
}

/** Every node and the output's name, in one shape. */
const AllNodes = memo(function AllNodes({ graph, layout, offsets }: AllNodesProps) {
  const { box: end } = routeTerminal(graph, layout, offsets)
  const nodes = graph.nodes.map((_, position) =>
    outline(nodeBox(graph, layout, position, offsets), isCircle(graph, position)),
  )
  return <path className={styles.node} d={[...nodes, outline(end, false)].join('')} />
})

/** The part that is seen, which follows pan and zoom. */
function Window({ view, stage }: Pick<OverviewProps, 'view' | 'stage'>) {
  const { x, y, k } = useStore(view)
  return (
    <rect className={styles.window} x={-x / k} y={-y / k} width={stage.width / k} height={stage.height / k} />
  )
}
