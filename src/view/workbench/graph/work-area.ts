import type { Edge } from '../../../engine/edges'
import { boundsOf, boxOfSides, isWithin, overlap, sidesOf } from '../../../layout/bounds'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import type { Written } from '../../../layout/writing'
import type { Lit } from '../../../trace/steps/frame'

/** An edge with what is written on it. */
type WrittenEdge = Written & { readonly edge: Edge }

/** What is drawn around the node at work, in pixels of the unscaled graph. */
export interface Surroundings {
  /** By node position. */
  readonly boxOf: (node: number) => Box
  /** The same; of a card, only its arrays without their captions. */
  readonly arraysOf: (node: number) => Box
  /** Of a card with a value and a gradient, one of the two. */
  readonly arrayOf: (node: number, role: 'value' | 'gradient') => Box
  readonly edgeOf: (id: string) => WrittenEdge | undefined
  readonly outOf: (node: number) => readonly Edge[]
  readonly into: (node: number) => readonly Edge[]
  /** The numbers of an array that is written once, before its lines part: its value, and its gradient if it has one. */
  readonly trunkOf: (node: number) => readonly Box[]
  /** The output's number and name, at its end. */
  readonly terminal: readonly Box[]
  readonly output: number
  /** The frames of open groups, with their names on top. */
  readonly frames: readonly Box[]
}

const joined = (boxes: readonly Box[]): Box => boxOfSides(boundsOf(boxes.map(sidesOf)))

const hasRoom = (box: Box, room: Size): boolean => box.width <= room.width && box.height <= room.height

/** The edges that take part: those that are lit, those that a lit value leaves on, and those of what is remembered. */
function litEdges(lit: Lit, node: number, { edgeOf, outOf, into }: Surroundings): readonly WrittenEdge[] {
  const leaving = lit.valueOut ? outOf(node).map(({ id }) => id) : []
  const kept = lit.remembers ? into(node).map(({ id }) => id) : []
  const ids = new Set([...lit.valuesIn, ...lit.gradientsIn, ...lit.gradientsOut, ...leaving, ...kept])
  return [...ids].flatMap((id) => edgeOf(id) ?? [])
}

/** Whether the numbers of an edge are written at neither the edge nor the way there, but on the card that it comes from. */
const isOnCard = ({ edge, value, gradient }: WrittenEdge, { trunkOf }: Surroundings): boolean =>
  !value && !gradient && trunkOf(edge.from).length === 0

/** The place along one axis, by its centre, of the part of an area that has room: from what it has to hold to its far end. */
function partAlong(area: number, length: number, held: number, heldLength: number, room: number): number {
  if (length <= room) return area
  return area < held ? held + (heldLength - room) / 2 : held - (heldLength - room) / 2
}

/** As much of an area as has room, around a box at its edge. */
const partOf = (area: Box, held: Box, { width, height }: Size): Box => ({
  x: partAlong(area.x, area.width, held.x, held.width, width),
  y: partAlong(area.y, area.height, held.y, held.height, height),
  width: Math.min(area.width, width),
  height: Math.min(area.height, height),
})

/** A box with those others that still have room beside it, one after the other; none if no other one has. */
function asManyAs(others: readonly Box[], itself: Box, room: Size): readonly Box[] {
  const most = others.reduce((area, other) => {
    const larger = joined([area, other])
    return hasRoom(larger, room) ? larger : area
  }, itself)
  return most === itself ? [] : [most]
}

/** An area that reaches up to the names of its frames, where there is room. */
const withTitles = (area: Box, frames: readonly Box[], room: Size): Box =>
  frames.reduce((whole, frame) => {
    const [sides, { top, ...others }] = [sidesOf(whole), sidesOf(frame)]
    const larger = boxOfSides({ ...sides, top: Math.min(top, sides.top) })
    return overlap(sides, { top, ...others }) && hasRoom(larger, room) ? larger : whole
  }, area)

/** What has to be in view together with the node at work. */
interface Wanted {
  readonly lit: Lit
  /** Where the numbers of the step's formulas are written, the most important ones first. */
  readonly spoken: readonly Box[]
  /** The same, without the captions of cards. */
  readonly bare: readonly Box[]
}

/**
 * The node at work with as much of what takes part as has room: the numbers of the step's formulas with the lit numbers
 * and the nodes at their other ends, or the cards that they are on, or as many as have room; else its operands, or what
 * a gradient is sent to, or a part of that; else itself alone.
 */
export function workArea({ lit, spoken, bare }: Wanted, around: Surroundings, room: Size): Box | undefined {
  const { node } = lit
  if (node === undefined) return undefined
  const edges = litEdges(lit, node, around)
  const numbers = [
    ...edges.flatMap(({ value, gradient }) => [value, gradient]).filter((box) => box !== undefined),
    ...new Set(edges.flatMap(({ edge }) => around.trunkOf(edge.from))),
    ...(node === around.output && (lit.valueOut || lit.gradient) ? around.terminal : []),
  ]
  const cards = new Set(edges.filter((edge) => isOnCard(edge, around)).map(({ edge }) => edge.from))
  const itself = around.boxOf(node)
  const ends = (isNear: (edge: Edge) => boolean): readonly Box[] =>
    edges.filter(({ edge }) => isNear(edge)).flatMap(({ edge }) => [edge.from, edge.to].map(around.boxOf))
  const operands = ends(({ to }) => to === node)
  const receivers = ends(({ id }) => lit.gradientsOut.has(id))
  const withItself = (others: readonly Box[]): Box => joined([itself, ...others])
  const named = [...[...(lit.nodes ?? [])].map(around.boxOf), ...spoken]
  const areas = [
    withItself([...numbers, ...named, ...ends(() => true)]),
    withItself([...numbers, ...named, ...[...cards].map(around.boxOf)]),
    ...(named.length > 0 ? [withItself([...numbers, ...named]), withItself(named)] : []),
    ...asManyAs(bare, itself, room),
    withItself([...numbers, ...operands]),
    withItself([...numbers, ...receivers]),
    withItself(receivers),
    ...(lit.gradientsOut.size === 1 && hasRoom(itself, room)
      ? [partOf(withItself(receivers), itself, room)]
      : []),
    withItself(numbers),
  ]
  const area = areas.find((each) => hasRoom(each, room))
  return area ? withTitles(area, around.frames, room) : itself
}

/** A row over the foot of the stage that shows those of some boxes that have no room, and its height in pixels of the unscaled graph. */
interface Row {
  readonly boxes: readonly Box[]
  readonly height: number
}

/** The same, above such a row if there has to be one: the area then reaches down behind it. */
export function workAreaAbove(
  { boxes, height }: Row,
  wanted: Wanted,
  around: Surroundings,
  room: Size,
): Box | undefined {
  const area = workArea(wanted, around, room)
  if (!area || boxes.every((box) => isWithin(sidesOf(box), sidesOf(area)))) return area
  const above = workArea(wanted, around, { ...room, height: room.height - height })
  if (!above) return undefined
  const { bottom, ...sides } = sidesOf(above)
  return boxOfSides({ ...sides, bottom: bottom + height })
}
