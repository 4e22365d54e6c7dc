import type { Size } from '../../../layout/sizes'

/** The window that the sizes on the stage are designed for. */
const hall: Size = { width: 1280, height: 720 }

/** Keeps text of size 24 at about 17 pixels or more, even on a phone. */
const smallestUnit = 0.7

/**
 * The number of screen pixels per pixel of a 1280 × 720 window, at the chosen size; never less than the last
 * row can read.
 */
export function stageUnit(stage: Size, size: number): number {
  const fitting = Math.max(smallestUnit, Math.min(stage.width / hall.width, stage.height / hall.height))
  return Math.max(Math.min(1, fitting), fitting * size)
}
