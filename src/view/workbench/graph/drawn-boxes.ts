import type { DrawnEdge } from '../../../layout/drawn-edge'
import { titleOf } from '../../../layout/frames'
import type { Box } from '../../../layout/geometry'
import type { Surroundings } from './work-area'

/** What is drawn of a graph. */
export interface DrawnParts {
  readonly nodes: readonly number[]
  readonly edges: readonly DrawnEdge[]
  /** The pieces of lines. */
  readonly lines: readonly Box[]
}

/** Everything that is drawn, as boxes: nodes, numbers, lines and, unless they may be covered, the titles of frames. */
export const drawnBoxes = (
  { boxOf, trunkOf, terminal, frames }: Surroundings,
  { nodes, edges, lines }: DrawnParts,
  mayCoverTitles = false,
): readonly Box[] => [
  ...nodes.map(boxOf),
  ...nodes.flatMap(trunkOf),
  ...(mayCoverTitles ? [] : frames.map(titleOf)),
  ...terminal,
  ...edges.flatMap(({ value, gradient, caption }) =>
    [value, gradient, caption].filter((box) => box !== undefined),
  ),
  ...lines,
]
