import { pictureSide } from '../../../layout/array-look'

/** The layout of the units' pictures. */
export interface UnitGrid {
  readonly across: number
  readonly rows: number
  /** The side length of one picture. */
  readonly picturePx: number
  /**
   * The distance from one picture to the next: a picture and the gap, which is as wide as one of its pixels.
   */
  readonly pitchPx: number
}

const mostLarge = 100
const leastWideForLarge = 500

/**
 * Pictures at twice their size if there is room, otherwise at their own size, so that their pixels stay
 * sharp; as many per row as fit.
 */
export function unitGrid(units: number, widthPx: number): UnitGrid {
  const scale = units <= mostLarge && widthPx >= leastWideForLarge ? 2 : 1
  const pitchPx = (pictureSide + 1) * scale
  const fitting = Math.max(1, Math.floor((widthPx + scale) / pitchPx))
  const rows = Math.ceil(units / fitting)
  return { across: Math.ceil(units / rows), rows, picturePx: pictureSide * scale, pitchPx }
}

/** The unit at a point of the grid; undefined if there is none. */
export function unitAt(
  { across, pitchPx }: UnitGrid,
  units: number,
  x: number,
  y: number,
): number | undefined {
  const column = Math.floor(x / pitchPx)
  const unit = Math.floor(y / pitchPx) * across + column
  return column >= 0 && column < across && unit >= 0 && unit < units ? unit : undefined
}
