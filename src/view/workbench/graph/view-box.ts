import type { Size } from '../../../layout/sizes'
import type { ViewBox } from '../../../state/link/link'
import type { Placement } from './fit-view'

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4

/** The part of a graph that its stage shows, in shares of the graph's size. */
export const viewBoxOf = ({ x, y, k }: Placement, graph: Size, stage: Size): ViewBox => ({
  x: rounded(-x / k / graph.width),
  y: rounded(-y / k / graph.height),
  width: rounded(stage.width / k / graph.width),
  height: rounded(stage.height / k / graph.height),
})

/** The placement that shows a part of a graph in the middle of a stage, as large as it allows. */
export function placedAt({ x, y, width, height }: ViewBox, graph: Size, stage: Size): Placement {
  const k = Math.min(stage.width / (width * graph.width), stage.height / (height * graph.height))
  return {
    k,
    x: stage.width / 2 - (x + width / 2) * graph.width * k,
    y: stage.height / 2 - (y + height / 2) * graph.height * k,
  }
}
