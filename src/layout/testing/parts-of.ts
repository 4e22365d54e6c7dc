import type { Graph } from '../../engine/graph'
import { nodeAt } from '../../engine/graph'
import type { Box, Point } from '../geometry'
import type { GraphLayout } from '../graph-layout'
import type { Written } from '../writing'

/** Something that is drawn, with what it is called in a message. */
export interface NamedBox {
  readonly name: string
  readonly box: Box
}

/** All that is drawn of a graph but its lines and frames, each by its name. */
export function partsOf(graph: Graph, layout: GraphLayout): readonly NamedBox[] {
  const idOf = (position: number): string => nodeAt(graph, position).id
  const written = (name: string, { value, gradient, caption }: Written): readonly NamedBox[] =>
    Object.entries({ value, gradient, caption }).flatMap(([role, box]) =>
      box ? [{ name: `${role} of ${name}`, box }] : [],
    )
  return [
    ...layout.nodes.map((box, position) => ({ name: idOf(position), box })),
    ...layout.feet.flatMap((box, position) => (box ? [{ name: `foot of ${idOf(position)}`, box }] : [])),
    ...layout.edges.flatMap((edge) => written(edge.edge.id, edge)),
    ...[...layout.trunks].flatMap(([position, trunk]) => written(idOf(position), trunk)),
    ...(layout.terminal.value
      ? written('the end', layout.terminal)
      : [{ name: 'the end', box: layout.terminal.box }]),
  ]
}

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5

/** Pairs of drawn things that lie on one another, by their names. */
export function overlaps(parts: readonly NamedBox[]): readonly string[] {
  return parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} and ${b.name}`] : [])),
  )
}

/** What is drawn beyond the layout's own size, by name. */
export const outside = (parts: readonly NamedBox[], { width, height }: GraphLayout): readonly string[] =>
  parts.flatMap(({ name, box }) =>
    box.x - box.width / 2 < 0 ||
    box.y - box.height / 2 < 0 ||
    box.x + box.width / 2 > width ||
    box.y + box.height / 2 > height
      ? [name]
      : [],
  )

/** Nodes that the frame of a group contains or touches without being in it, attached to it or read by it alone. */
export function strangers(graph: Graph, layout: GraphLayout): readonly string[] {
  return graph.groups.flatMap(({ id, members }, group) => {
    const frame = layout.frames[group]
    const isMember = (position: number): boolean => members.includes(nodeAt(graph, position).id)
    const readers = (position: number): readonly number[] =>
      [...graph.nodes.keys()].filter((by) => {
        const node = nodeAt(graph, by)
        return node.kind === 'operation' && node.inputs.includes(position)
      })
    const isAtHome = (position: number): boolean =>
      isMember(position) ||
      isMember(layout.hanging.get(position) ?? position) ||
      (nodeAt(graph, position).kind !== 'operation' && readers(position).every(isMember))
    return layout.nodes.flatMap((box, position) =>
      frame && overlap(frame, box) && !isAtHome(position)
        ? [`the frame of ${id} and ${nodeAt(graph, position).id}`]
        : [],
    )
  })
}

/** How far a line has to be inside a node's box to run behind it, rather than along it. */
const insidePx = 3

const isInside = ({ x, y }: Point, box: Box): boolean =>
  Math.abs(box.x - x) < box.width / 2 - insidePx && Math.abs(box.y - y) < box.height / 2 - insidePx

/** The points of a line, and others between them, at most two pixels apart. */
const dense = (points: readonly Point[]): readonly Point[] =>
  points.flatMap((to, i) => {
    const from = points[i - 1] ?? to
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2))
    return Array.from({ length: count }, (_, k) => ({
      x: from.x + ((to.x - from.x) * (k + 1)) / count,
      y: from.y + ((to.y - from.y) * (k + 1)) / count,
    }))
  })

/** Lines that run behind nodes which they neither come from nor lead to. */
export const hiddenLines = (graph: Graph, { nodes, edges }: GraphLayout): readonly string[] =>
  edges.flatMap(({ edge, points }) => {
    const line = dense(points)
    return nodes.flatMap((box, position) =>
      position !== edge.from && position !== edge.to && line.some((point) => isInside(point, box))
        ? [`${edge.id} behind ${nodeAt(graph, position).id}`]
        : [],
    )
  })
