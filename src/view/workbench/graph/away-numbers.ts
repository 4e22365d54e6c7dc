import type { Quantity } from '../../../engine/formula/formula'
import type { Tensor } from '../../../engine/tensor'
import { boundsOf, boxOfSides, type Sides, sidesOf } from '../../../layout/bounds'
import type { Box } from '../../../layout/geometry'
import type { Block } from '../../../layout/request'
import type { Size } from '../../../layout/sizes'
import type { Frame } from '../../../trace/steps/frame'
import type { Placement } from './fit-view'
import type { GraphModel } from './graph-model'
import { placesOfNumber } from './spoken-places'
import { seenSides } from './view'
import type { Surroundings } from './work-area'

type NumberRole = 'value' | 'gradient' | 'contribution'

/** A known number or array of a step's formulas, where the graph has it, and how it was measured. */
export interface WrittenNumber {
  readonly quantity: Extract<Quantity, { role: NumberRole }>
  readonly tensor: Tensor
  readonly box: Box
  readonly block: Block
}

/** Which way a number is that is out of view. */
export type Side = 'left' | 'right' | 'up' | 'down'

/** The numbers of the formulas of the node at work that are known and written in the graph, one in each place. */
export function writtenNumbers(
  quantities: readonly Quantity[],
  { frame, layout, trace: { graph } }: Pick<GraphModel, 'frame' | 'layout' | 'trace'>,
  around: Surroundings,
): readonly WrittenNumber[] {
  const { node } = frame.lit
  if (node === undefined) return []
  const all = quantities.flatMap((quantity) => {
    if (quantity.role === 'derivative' || quantity.role === 'extra') return []
    const role = quantity.role === 'value' ? 'value' : 'gradient'
    const boxOf = (position: number): Box => around.arrayOf(position, role)
    const places = placesOfNumber(quantity, graph, node, { ...around, boxOf })
    const position = graph.positions.get(quantity.id)
    const tensor = tensorOf(quantity, frame, position)
    const measured = layout.measures[position ?? -1]
    const block = measured?.[role]
    return tensor && block && places.length > 0
      ? [{ quantity, tensor, block, box: boxOfSides(boundsOf(places.map(sidesOf))) }]
      : []
  })
  return [...new Map(all.toReversed().map((each) => [JSON.stringify(each.box), each])).values()].toReversed()
}

function tensorOf(
  quantity: WrittenNumber['quantity'],
  { values, gradients, contributions }: Frame,
  position = -1,
): Tensor | undefined {
  if (quantity.role === 'contribution') return contributions.get(quantity.edge)
  return (quantity.role === 'value' ? values : gradients).get(position)
}

/** What rounding can hide of a box that is in view. */
const toleratedPx = 1

/** Which way a box is that is not wholly in view, most of all; undefined if it is. */
export function sideOf(box: Box, seen: Sides): Side | undefined {
  const { left, top, right, bottom } = sidesOf(box)
  const beyond: Readonly<Record<Side, number>> = {
    left: seen.left - left,
    right: right - seen.right,
    up: seen.top - top,
    down: bottom - seen.bottom,
  }
  const [side, px] = Object.entries(beyond).reduce((most, each) => (each[1] > most[1] ? each : most))
  return px > toleratedPx ? (side as Side) : undefined
}

/** The height of the row that names what is out of view, over the foot of the stage. */
export const awayRowPx = 68

/** Which way each box is that is not wholly in view; what the row of such boxes covers is out of view too. */
export function awaySides(
  boxes: readonly Box[],
  placement: Placement,
  stage: Size,
): readonly (Side | undefined)[] {
  const sidesIn = (room: Size) => boxes.map((box) => sideOf(box, seenSides(placement, room)))
  const sides = sidesIn(stage)
  return sides.some((side) => side) ? sidesIn({ ...stage, height: stage.height - awayRowPx }) : sides
}
