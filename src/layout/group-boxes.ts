import type { Group } from '../engine/folding/group'
import { type Graph, nodeAt } from '../engine/graph'
import { required } from '../lib/required'
import type { Box } from './geometry'
import { footSize } from './sizes'

/** Room between a group's frame and what stands in it. */
const paddingPx = 14
/** Room for a group's name along the top of its frame. */
export const groupTitlePx = 30

export interface GroupBox {
  readonly group: Group
  readonly box: Box
}

/** The frame of each open group round its nodes, those of outer groups first, each with room for those inside it. */
export function groupBoxes(graph: Graph, nodes: readonly Box[]): readonly GroupBox[] {
  const boxes: GroupBox[] = []
  for (const group of graph.groups) {
    const inside = boxes.filter((inner) => isWithin(inner.group, group)).map(({ box }) => box)
    const own = group.members.map((id) => {
      const position = required(graph.positions.get(id), id)
      return withFoot(graph, position, required(nodes[position], id))
    })
    boxes.push({ group, box: frame([...own, ...inside]) })
  }
  return boxes.reverse()
}

const isWithin = (inner: Group, outer: Group): boolean =>
  inner.members.every((id) => outer.members.includes(id))

function withFoot(graph: Graph, position: number, box: Box): Box {
  const { height } = footSize(graph, nodeAt(graph, position), false)
  return { ...box, y: box.y + height / 2, height: box.height + height }
}

function frame(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2)) - paddingPx
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2)) + paddingPx
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2)) - paddingPx - groupTitlePx
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2)) + paddingPx
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}
