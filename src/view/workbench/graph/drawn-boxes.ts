import { titleOf } from '../../../layout/frames'
import type { Box } from '../../../layout/geometry'
import type { DrawnParts } from './drawn-parts'
import type { Surroundings } from './work-area'

/** Everything that is drawn but the lines, as boxes: nodes, numbers and, unless they may be covered, the titles of frames. */
export const drawnBoxes = (
  { boxOf, trunkOf, terminal, frames }: Surroundings,
  { nodes, edges }: DrawnParts,
  mayCoverTitles = false,
): readonly Box[] => [
  ...nodes.map(boxOf),
  ...nodes.flatMap(trunkOf),
  ...(mayCoverTitles ? [] : frames.map(titleOf)),
  ...terminal,
  ...edges.flatMap(({ value, gradient, caption }) =>
    [value, gradient, caption].filter((box) => box !== undefined),
  ),
]
