import type { Edge } from '../../../engine/edges'
import type { DrawnEdge } from '../../../layout/drawn-edge'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import type { Lit } from '../../../trace/steps/frame'

/** What is drawn around the node at work, in pixels of the unscaled graph. */
export interface Surroundings {
  /** By node position. */
  readonly boxOf: (node: number) => Box
  readonly edgeOf: (id: string) => DrawnEdge | undefined
  readonly outOf: (node: number) => readonly Edge[]
  /** The output's number and name, at its end. */
  readonly terminal: readonly Box[]
  readonly output: number
}

const joined = (boxes: readonly Box[]): Box => {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2))
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2))
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2))
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}

const hasRoom = (box: Box, room: Size): boolean => box.width <= room.width && box.height <= room.height

/** The edges that take part: those that are lit, and those that a lit value leaves on. */
function litEdges(lit: Lit, node: number, { edgeOf, outOf }: Surroundings): readonly DrawnEdge[] {
  const leaving = lit.valueOut ? outOf(node).map(({ id }) => id) : []
  const ids = new Set([...lit.valuesIn, ...lit.gradientsIn, ...lit.gradientsOut, ...leaving])
  return [...ids].flatMap((id) => edgeOf(id) ?? [])
}

/** The node at work with as much of what takes part as has room: its lit numbers and the nodes at their other ends, or its operands, or what a gradient is sent to; else itself alone. */
export function workArea(lit: Lit, around: Surroundings, room: Size): Box | undefined {
  const { node } = lit
  if (node === undefined) return undefined
  const edges = litEdges(lit, node, around)
  const numbers = [
    ...edges.filter(({ label }) => label.width > 0).map(({ label }) => label),
    ...(node === around.output && (lit.valueOut || lit.gradient) ? around.terminal : []),
  ]
  const itself = around.boxOf(node)
  const ends = (isNear: (edge: Edge) => boolean): readonly Box[] =>
    edges.filter(({ edge }) => isNear(edge)).flatMap(({ edge }) => [edge.from, edge.to].map(around.boxOf))
  const operands = ends(({ to }) => to === node)
  const receivers = ends(({ id }) => lit.gradientsOut.has(id))
  const areas = [
    [...numbers, ...ends(() => true)],
    [...numbers, ...operands],
    [...numbers, ...receivers],
    receivers,
    numbers,
  ].map((others) => joined([itself, ...others]))
  return areas.find((area) => hasRoom(area, room)) ?? itself
}
