import type { StoreApi } from 'zustand/vanilla'
import type { Area } from '../../../layout/in-areas'
import type { Size } from '../../../layout/sizes'
import type { Placement } from './fit-view'

/** How a graph stands on its stage. */
export interface View extends Placement {
  /** Where it stood before, if the program moved it and it glides from there. */
  readonly from?: Placement
  /** Whether it has been given a place yet. */
  readonly isPlaced: boolean
}

/** Followed by what moves with pan and zoom, and by nothing else. */
export type ViewStore = StoreApi<View>

/** What is mounted changes in steps of this size, in pixels of the unscaled graph, and reaches at least one step beyond what is seen. */
const cellPx = 320

function areaAround({ x, y, k }: Placement, { width, height }: Size): Area {
  const before = (px: number): number => (Math.floor(px / cellPx) - 1) * cellPx
  const behind = (px: number): number => (Math.ceil(px / cellPx) + 1) * cellPx
  return {
    left: before(-x / k),
    top: before(-y / k),
    right: behind((width - x) / k),
    bottom: behind((height - y) / k),
  }
}

/** The parts of the graph that are seen, with some room around them: here, and where the view glides from; none before it has a place. */
export const seenAreas = ({ from, isPlaced, ...here }: View, stage: Size): readonly Area[] =>
  isPlaced ? [here, ...(from ? [from] : [])].map((placement) => areaAround(placement, stage)) : []

/** Whether two lists of areas are the same. */
export const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length &&
  a.every(({ left, top, right, bottom }, i) => {
    const other = b[i]
    return left === other?.left && top === other.top && right === other.right && bottom === other.bottom
  })
