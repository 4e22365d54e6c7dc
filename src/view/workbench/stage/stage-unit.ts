import type { Size } from '../../../layout/sizes'

/** The window that the sizes of the stage are meant for. */
const hall: Size = { width: 1280, height: 720 }

/** Text that is written as 24 stands in 17 pixels or more, on a telephone too. */
const smallestUnit = 0.7

/** How many pixels stand for one of a window of 1280 × 720, at the size that was chosen; never less than the last row can read. */
export function stageUnit(stage: Size, size: number): number {
  const fitting = Math.max(smallestUnit, Math.min(stage.width / hall.width, stage.height / hall.height))
  return Math.max(Math.min(1, fitting), fitting * size)
}
