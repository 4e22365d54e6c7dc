import { memo } from 'react'
import type { Graph } from '../../../engine/graph'
import { nodeBox, type Offsets, routeTerminal } from '../../../layout/edge-route'
import type { Box, Point } from '../../../layout/geometry'
import type { GraphLayout } from '../../../layout/graph-layout'

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

/** The outline of a node as SVG path data, in pixels of the unscaled graph. */
export const nodeOutline = (graph: Graph, layout: GraphLayout, position: number, offsets: Offsets): string =>
  outline(nodeBox(graph, layout, position, offsets), isCircle(graph, position))

interface AllNodesProps {
  readonly className: string | undefined
  readonly graph: Graph
  readonly layout: GraphLayout
  readonly offsets: Offsets
}

/** Every node and the output's name, in one shape. */
export const AllNodes = memo(function AllNodes({ className, graph, layout, offsets }: AllNodesProps) {
  const { box: end } = routeTerminal(graph, layout, offsets)
  const nodes = graph.nodes.map((_, position) => nodeOutline(graph, layout, position, offsets))
  return <path className={className} d={[...nodes, outline(end, false)].join('')} />
})

/** From this length on, a line is drawn straight: from far away its way is not made out, and takes long to draw. */
const longPx = 500

const ends = (points: readonly Point[]): readonly Point[] => {
  const [first, last] = [points[0], points.at(-1)]
  return first && last && last.x - first.x > longPx ? [first, last] : points
}

/** Every line, in one shape; those of nodes that were moved by hand are where they were before. */
export const AllLines = memo(function AllLines({
  className,
  layout,
}: Pick<AllNodesProps, 'className' | 'layout'>) {
  const lines = layout.edges.map(({ points }) =>
    ends(points)
      .map(({ x, y }) => `${x} ${y}`)
      .join('L'),
  )
  return <path className={className} d={lines.map((line) => `M${line}`).join('')} />
})
