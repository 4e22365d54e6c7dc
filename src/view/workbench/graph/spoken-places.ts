import type { Quantity } from '../../../engine/formula/formula'
import type { Graph } from '../../../engine/graph'
import type { Box } from '../../../layout/geometry'
import type { Surroundings } from './work-area'

type Role = 'value' | 'gradient'

type NumbersAround = Pick<Surroundings, 'boxOf' | 'edgeOf' | 'outOf' | 'trunkOf' | 'terminal' | 'output'>

/** Where a node's number is written, as the node at work uses it: on the line to that node, on another one, before its lines part, at the output's end, or on its own card. */
function placesOf(position: number, role: Role, atWork: number, around: NumbersAround): readonly Box[] {
  const leaving = around.outOf(position)
  const isSum = role === 'gradient' && leaving.length > 1
  const [written] = isSum
    ? []
    : [...leaving.filter(({ to }) => to === atWork), ...leaving].flatMap(
        ({ id }) => around.edgeOf(id)?.[role] ?? [],
      )
  if (written) return [written]
  const trunk = around.trunkOf(position).at(role === 'value' ? 0 : -1)
  if (trunk) return [trunk]
  return position === around.output ? around.terminal : [around.boxOf(position)]
}

/** What a step sends back is more important to see than what it is made of. */
const ranks: Readonly<Record<Quantity['role'], number>> = {
  contribution: 0,
  gradient: 1,
  value: 2,
  extra: 2,
  derivative: 2,
}

/** Where a number of the formula of the node at work is written; nowhere if the graph does not show it. */
export function placesOfNumber(
  quantity: Quantity,
  { positions }: Graph,
  atWork: number,
  around: NumbersAround,
): readonly Box[] {
  const position = positions.get(quantity.id)
  if (position === undefined || quantity.role === 'derivative') return []
  if (quantity.role === 'extra') return [around.boxOf(position)]
  if (quantity.role === 'value') return placesOf(position, 'value', atWork, around)
  const sent = quantity.role === 'contribution' ? around.edgeOf(quantity.edge)?.gradient : undefined
  return sent ? [sent] : placesOf(position, 'gradient', atWork, around)
}

const numberPlaces = (
  quantities: readonly Quantity[],
  graph: Graph,
  atWork: number,
  around: NumbersAround,
): readonly Box[] =>
  quantities
    .toSorted((a, b) => ranks[a.role] - ranks[b.role])
    .flatMap((quantity) => placesOfNumber(quantity, graph, atWork, around))

/** Where the numbers of a step's formulas are written in the graph, the most important ones first: on whole cards, and on cards without their captions. */
export const spokenPlaces = (
  quantities: readonly Quantity[],
  graph: Graph,
  atWork: number,
  around: NumbersAround & Pick<Surroundings, 'arraysOf'>,
): { readonly spoken: readonly Box[]; readonly bare: readonly Box[] } => ({
  spoken: numberPlaces(quantities, graph, atWork, around),
  bare: numberPlaces(quantities, graph, atWork, { ...around, boxOf: around.arraysOf }),
})
