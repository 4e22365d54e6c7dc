import type { StoreApi } from 'zustand/vanilla'
import type { Sides } from '../../../layout/bounds'
import type { Area } from '../../../layout/in-areas'
import type { Size } from '../../../layout/sizes'
import type { Placement } from './fit-view'

/** How a graph stands on its stage. */
export interface View extends Placement {
  /** Where it stood before, if the program moved it and it glides from there. */
  readonly from?: Placement
  /** Whether it has been given a place yet. */
  readonly isPlaced: boolean
  /** Whether the viewer chose it, by pan, zoom or a link; the program may have moved it since. */
  readonly isChosen: boolean
}

/** Only what moves with pan and zoom subscribes to it. */
export type ViewStore = StoreApi<View>

/** The part of the unscaled graph that is in view on a stage. */
export const seenSides = ({ x, y, k }: Placement, { width, height }: Size): Sides => ({
  left: -x / k,
  top: -y / k,
  right: (width - x) / k,
  bottom: (height - y) / k,
})

/** The sides at which a graph goes on beyond a stage, by more than `slack` pixels; at least one, which rounding can leave out. */
export function croppedSides(
  placement: Placement,
  stage: Size,
  { width, height }: Size,
  slack = 1,
): readonly (keyof Sides)[] {
  const { left, top, right, bottom } = seenSides(placement, stage)
  return [
    ...(left > slack ? (['left'] as const) : []),
    ...(top > slack ? (['top'] as const) : []),
    ...(right < width - slack ? (['right'] as const) : []),
    ...(bottom < height - slack ? (['bottom'] as const) : []),
  ]
}

/** Whether all of a graph is in view on a stage. */
export const isWholeInView = (placement: Placement, stage: Size, graph: Size): boolean =>
  croppedSides(placement, stage, graph).length === 0

/** What is mounted changes in steps of this size, in pixels of the unscaled graph, and reaches at least so many steps beyond what is seen. */
const cellPx = 160
const cellsBeyond = 2

function areaAround(placement: Placement, stage: Size): Area {
  const { left, top, right, bottom } = seenSides(placement, stage)
  const before = (px: number): number => (Math.floor(px / cellPx) - cellsBeyond) * cellPx
  const behind = (px: number): number => (Math.ceil(px / cellPx) + cellsBeyond) * cellPx
  return { left: before(left), top: before(top), right: behind(right), bottom: behind(bottom) }
}

/** Below this scale, the letters of a graph, of 16 px in itself, are no more than dots. */
const farScale = 0.25

/** Whether a graph is seen from so far away that nothing in it can be read. */
export const isFar = ({ k }: Pick<Placement, 'k'>): boolean => k < farScale

/**
 * The parts of the graph that can be read, with some room around them: here, and where the view glides from; none
 * before it has a place.
 */
export const seenAreas = (
  { from, isPlaced, ...here }: Omit<View, 'isChosen'>,
  stage: Size,
): readonly Area[] =>
  isPlaced
    ? [here, ...(from ? [from] : [])]
        .filter((placement) => !isFar(placement))
        .map((placement) => areaAround(placement, stage))
    : []

/** Whether two lists of areas are the same. */
export const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length &&
  a.every(({ left, top, right, bottom }, i) => {
    const other = b[i]
    return left === other?.left && top === other.top && right === other.right && bottom === other.bottom
  })
