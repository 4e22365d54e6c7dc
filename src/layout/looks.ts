import { isMap } from './array-look'
import type { LayoutRequest, Look } from './request'

/** How tight a look is. */
export type Tightness = Pick<Look, 'digits' | 'isLifted' | 'isFlat' | 'mapScale'>

/** How the arrays of a look stand. */
export type Variant = Pick<Look, 'hasColumns' | 'hasWideCards'>

/** From the roomiest to the tightest. */
const tightening: readonly Tightness[] = [
  { digits: 3, isLifted: false, isFlat: false, mapScale: 1 },
  { digits: 3, isLifted: false, isFlat: true, mapScale: 1 },
  { digits: 3, isLifted: true, isFlat: false, mapScale: 1 },
  { digits: 2, isLifted: true, isFlat: false, mapScale: 1 },
  { digits: 2, isLifted: true, isFlat: true, mapScale: 1 },
  { digits: 2, isLifted: true, isFlat: false, mapScale: 0.7 },
  { digits: 2, isLifted: true, isFlat: true, mapScale: 0.7 },
]

/** The tightnesses that make a difference to a graph, from the roomiest to the tightest. */
export function tighteningOf({ nodes }: LayoutRequest): readonly Tightness[] {
  const hasMap = nodes.some(({ value }) => isMap(value.look))
  return tightening.filter(({ mapScale }) => mapScale === 1 || hasMap)
}

/** With vectors as columns or rows, and with narrow or wide cards, as far as a graph has vectors; in order of preference. */
export function variantsOf({ nodes }: LayoutRequest): readonly Variant[] {
  const hasMatrix = nodes.some(({ value }) => value.rows > 1)
  const hasVector = nodes.some(({ value }) => value.look === 'written' && value.isVector)
  const columns = hasVector && !hasMatrix ? [true, false] : [false]
  return columns.flatMap((hasColumns) => [false, true].map((hasWideCards) => ({ hasColumns, hasWideCards })))
}
