import type { Group } from '../engine/folding/group'
import { groupsAround } from '../engine/folding/groups-around'
import { type Graph, nodeAt } from '../engine/graph'
import { required } from '../lib/required'
import { edgeWritings, sharedSources } from './edge-writing'
import type { Box } from './geometry'
import { footSize } from './sizes'

/** Room between a group's frame and what stands in it. */
const paddingPx = 14
/** Room for a group's name along the top of its frame. */
const groupTitlePx = 30
/** What a node says that it keeps from its forward pass, at its widest. */
const memoryWidthPx = 96

export interface GroupBox {
  readonly group: Group
  readonly box: Box
}

/** The frame of each open group round its nodes, those of outer groups first, each with room for those inside it. */
export function groupBoxes(graph: Graph, nodes: readonly Box[]): readonly GroupBox[] {
  if (graph.groups.length === 0) return []
  const inside = new Map<Group, Box[]>()
  const shared = sharedSources(edgeWritings(graph))
  const boxes = graph.groups.map((group, place) => {
    const own = group.members.map((id) => {
      const position = required(graph.positions.get(id), id)
      return withFoot(graph, position, shared.has(position), required(nodes[position], id))
    })
    const box = frame([...own, ...(inside.get(group) ?? [])])
    const [around] = groupsAround(graph.groups, place)
    if (around) inside.set(around, [...(inside.get(around) ?? []), box])
    return { group, box }
  })
  return boxes.reverse()
}

/** A node's box with what stands under it. */
function withFoot(graph: Graph, position: number, isShared: boolean, box: Box): Box {
  const node = nodeAt(graph, position)
  const foot = footSize(graph, node, isShared)
  const memory = node.kind === 'operation' && node.op.remembers.length > 0 ? memoryWidthPx : 0
  return {
    x: box.x,
    y: box.y + foot.height / 2,
    width: Math.max(box.width, foot.width, memory),
    height: box.height + foot.height,
  }
}

function frame(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2)) - paddingPx
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2)) + paddingPx
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2)) - paddingPx - groupTitlePx
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2)) + paddingPx
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}
