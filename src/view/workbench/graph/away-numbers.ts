import type { Quantity } from '../../../engine/formula/formula'
import type { Tensor } from '../../../engine/tensor'
import { boundsOf, boxOfSides, type Sides, sidesOf } from '../../../layout/bounds'
import type { Box } from '../../../layout/geometry'
import type { Frame } from '../../../trace/steps/frame'
import type { GraphModel } from './graph-model'
import { placesOfNumber } from './spoken-places'
import type { Surroundings } from './work-area'

type NumberRole = 'value' | 'gradient' | 'contribution'

/** A known number or array of a step's formulas, and where the graph has it. */
export interface WrittenNumber {
  readonly quantity: Extract<Quantity, { role: NumberRole }>
  readonly tensor: Tensor
  readonly box: Box
}

/** Which way a number is that is out of view. */
export type Side = 'left' | 'right' | 'up' | 'down'

/** The numbers of the formulas of the node at work that are known and written in the graph, one in each place. */
export function writtenNumbers(
  quantities: readonly Quantity[],
  { frame, trace: { graph } }: Pick<GraphModel, 'frame' | 'trace'>,
  around: Surroundings,
): readonly WrittenNumber[] {
  const { node } = frame.lit
  if (node === undefined) return []
  const onArrays = { ...around, boxOf: around.arraysOf }
  const all = quantities.flatMap((quantity) => {
    if (quantity.role === 'derivative' || quantity.role === 'extra') return []
    const places = placesOfNumber(quantity, graph, node, onArrays)
    const tensor = tensorOf(quantity, frame, graph.positions.get(quantity.id))
    return tensor && places.length > 0
      ? [{ quantity, tensor, box: boxOfSides(boundsOf(places.map(sidesOf))) }]
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

/** Which way a box is that is not wholly in view; undefined if it is. */
export function sideOf(box: Box, seen: Sides): Side | undefined {
  const { left, top, right, bottom } = sidesOf(box)
  if (left < seen.left - toleratedPx) return 'left'
  if (right > seen.right + toleratedPx) return 'right'
  if (top < seen.top - toleratedPx) return 'up'
  return bottom > seen.bottom + toleratedPx ? 'down' : undefined
}
