import type { Group } from '../../engine/folding/group'
import { type Graph, type GraphNode, nodeAt } from '../../engine/graph'
import { sameText, type Text } from '../../i18n/text'
import type { Reporter } from '../reporter'
import { matchingOp } from './matching-op'
import type { Region } from './read-regions'

const empty: Text = {
  en: 'Nothing is computed in this region. Put it around the lines that belong together.',
  ko: '이 묶음 안에는 계산이 없습니다. 함께 묶을 줄을 감싸세요.',
}

const severalOutputs = (ids: string): Text => ({
  en: `Several values leave this region: ${ids}. A group has a single output; close the region earlier or include the rest.`,
  ko: `이 묶음에서 나가는 값이 여럿입니다: ${ids}. 묶음은 값 하나만 내보냅니다. 더 일찍 닫거나 나머지도 안에 넣으세요.`,
})

/**
 * The groups of a graph defined by the regions of its program; a region that cannot be a group is reported.
 */
export function groupsOf(graph: Graph, regions: readonly Region[], reporter: Reporter): readonly Group[] {
  const groups = regions.flatMap((region) => {
    const group = groupOfRegion(graph, region, reporter)
    return group ? [{ ...group, name: region.name }] : []
  })
  return groups.map(({ name, ...group }, i) => {
    const isInner = groups.slice(i + 1).some(({ output }) => output === group.output)
    return isInner ? { ...group, id: `${group.id}.${idWord(name)}` } : group
  })
}

/**
 * A group has the id of its output; if an inner group ends at the same node, the outer one appends its name.
 */
const idWord = (name: string): string => name.trim().replaceAll(/[\s,]+/g, '_')

function groupOfRegion(graph: Graph, region: Region, reporter: Reporter): Group | undefined {
  const positions = [...graph.nodes.keys()].filter((position) => isInside(nodeAt(graph, position), region))
  const leaving = leavingFrom(graph, positions)
  const [output] = leaving
  if (output === undefined || leaving.length > 1) {
    const ids = leaving.map((position) => nodeAt(graph, position).id).join(', ')
    reporter.report(region.opening, output === undefined ? empty : severalOutputs(ids))
    return undefined
  }
  const { id } = nodeAt(graph, output)
  const members = positions.map((position) => nodeAt(graph, position).id)
  const op = matchingOp(region.name, graph, { members, output: id })
  return { id, title: op?.title ?? sameText(region.name), output: id, members, ...(op && { op }) }
}

const isInside = ({ kind, span }: GraphNode, { from, to }: Region): boolean =>
  kind !== 'input' && span !== undefined && span.from >= from && span.to <= to

/** The operations of a region whose values are used outside it, or are the program's output. */
function leavingFrom(graph: Graph, positions: readonly number[]): readonly number[] {
  const inside = new Set(positions)
  const used = new Set([graph.output])
  for (const [position, node] of graph.nodes.entries()) {
    if (node.kind === 'operation' && !inside.has(position)) for (const from of node.inputs) used.add(from)
  }
  return positions.filter((position) => used.has(position) && nodeAt(graph, position).kind === 'operation')
}
