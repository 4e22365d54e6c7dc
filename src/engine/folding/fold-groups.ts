import { required } from '../../lib/required'
import { type Graph, type GraphNode, type LeafNode, nodeAt, type OperationNode } from '../graph'
import { full } from '../tensor'
import type { Group } from './group'
import { groupOp } from './group-op'
import { groupsAround } from './groups-around'
import { indexNodes } from './index-nodes'

/** The same graph with each group of the program that is not in `open` folded into one node. */
export function foldGroups(graph: Graph, open: ReadonlySet<string>): Graph {
  const folded = outermost(graph.groups.filter(({ id }) => !open.has(id)))
  const groupOf = new Map(folded.flatMap((group) => group.members.map((id) => [id, group] as const)))
  const isSeen = (id: string): boolean => (groupOf.get(id)?.output ?? id) === id
  const nodes: GraphNode[] = []
  const moved = new Map<number, number>()
  graph.nodes.forEach((node, position) => {
    if (!isSeen(node.id)) return
    const group = groupOf.get(node.id)
    const seen = group ? foldedNode(graph, group) : node
    moved.set(position, nodes.length)
    nodes.push(
      seen.kind === 'operation'
        ? { ...seen, inputs: seen.inputs.map((from) => required(moved.get(from), seen.id)) }
        : seen,
    )
  })
  return {
    nodes,
    positions: indexNodes(nodes),
    output: required(moved.get(graph.output), 'the output is inside a folded group'),
    groups: graph.groups
      .filter(
        (group, i) => open.has(group.id) && groupsAround(graph.groups, i).every(({ id }) => open.has(id)),
      )
      .map((group) => ({ ...group, members: group.members.filter(isSeen) })),
  }
}

/** The groups that are in none of the others. */
const outermost = (groups: readonly Group[]): readonly Group[] =>
  groups.filter((_, i) => groupsAround(groups, i).length === 0)

/** The node that a group folds into, with positions of the whole graph as its inputs. */
function foldedNode(graph: Graph, group: Group): OperationNode {
  const output = nodeAt(graph, required(graph.positions.get(group.output), group.id))
  const operands = operandsOf(graph, group)
  const op = group.op ?? groupOp(group.title, innerGraph(graph, group, operands))
  return {
    kind: 'operation',
    id: output.id,
    named: output.named,
    shape: output.shape,
    ...(output.span && { span: output.span }),
    op,
    inputs: operands,
    options: {},
    opens: group.id,
    isFolded: true,
  }
}

/**
 * The positions of the members that a group's output is computed from, its own last; the other members have
 * no effect.
 */
function workingMembers(
  graph: Graph,
  { members, output }: Pick<Group, 'members' | 'output'>,
): readonly number[] {
  const positionOf = (id: string): number => required(graph.positions.get(id), id)
  const inside = new Set(members.map(positionOf))
  const working = new Set([positionOf(output)])
  // Iterating a Set also visits what is added during the iteration.
  for (const position of working)
    for (const from of inputsAt(graph, position)) if (inside.has(from)) working.add(from)
  return [...working].sort((a, b) => a - b)
}

function inputsAt(graph: Graph, position: number): readonly number[] {
  const node = nodeAt(graph, position)
  return node.kind === 'operation' ? node.inputs : []
}

/**
 * The positions of the nodes outside a group that its output is computed from, in the order of their first
 * use.
 */
export function operandsOf(graph: Graph, group: Pick<Group, 'members' | 'output'>): readonly number[] {
  const working = new Set(workingMembers(graph, group))
  const used = new Set([...working].flatMap((position) => inputsAt(graph, position)))
  return [...used].filter((position) => !working.has(position))
}

/** What happens inside a group, as a graph whose leaves are its operands. */
export function innerGraph(
  graph: Graph,
  group: Pick<Group, 'members' | 'output'>,
  operands: readonly number[],
): Graph {
  const nodes: GraphNode[] = operands.map((position) => leafOf(nodeAt(graph, position)))
  const moved = new Map(operands.map((position, operand) => [position, operand]))
  for (const position of workingMembers(graph, group)) {
    const node = nodeAt(graph, position)
    moved.set(position, nodes.length)
    nodes.push(
      node.kind === 'operation'
        ? { ...node, inputs: node.inputs.map((from) => required(moved.get(from), node.id)) }
        : node,
    )
  }
  return { nodes, positions: indexNodes(nodes), output: nodes.length - 1, groups: [] }
}

/** An operand as a leaf of the graph inside; its value is put in when the group is computed. */
function leafOf(node: GraphNode): LeafNode {
  const { id, named, shape } = node
  const isConstant = node.kind === 'constant' || (node.kind === 'input' && node.isTarget === true)
  return { kind: 'input', id, named, shape, value: full(shape, 0), ...(isConstant && { isTarget: true }) }
}
