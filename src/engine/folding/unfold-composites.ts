import { required } from '../../lib/required'
import { type Graph, type GraphNode, nodeAt, type OperationNode } from '../graph'
import { shapeOrError } from '../graph-builder'
import type { Application, Expander } from '../op'
import { scalar } from '../tensor'
import type { Group } from './group'
import { indexNodes } from './index-nodes'

/**
 * The same graph with a composite op replaced by what it is made of if `open` has its group's id; the other
 * composites record which group they open. A composite's group is named after its node, with the op's name
 * appended if a group of the program ends in that node.
 */
export function unfoldComposites(graph: Graph, open: ReadonlySet<string>): Graph {
  const taken = new Set(graph.groups.map(({ id }) => id))
  const unfolding = new Unfolding(open)
  const moved: number[] = []
  for (const node of graph.nodes) {
    if (node.kind === 'operation') {
      const inputs = node.inputs.map((from) => required(moved[from], node.id))
      moved.push(unfolding.place({ ...node, inputs }, freeId(node.id, node.op.name, taken)))
    } else moved.push(unfolding.place(node, node.id))
  }
  const { nodes, groups } = unfolding
  return {
    nodes,
    positions: indexNodes(nodes),
    output: required(moved[graph.output], 'the output is not in the graph'),
    groups: [...groups, ...graph.groups.map((group) => withInner(group, groups))],
  }
}

const freeId = (id: string, word: string, taken: ReadonlySet<string>): string =>
  taken.has(id) ? freeId(`${id}.${word}`, word, taken) : id

/** A group with the nodes of the composites that were unfolded in it. */
function withInner(group: Group, unfolded: readonly Group[]): Group {
  const members = new Set(group.members)
  const inner = unfolded.filter(({ output }) => members.has(output))
  return { ...group, members: [...new Set([...members, ...inner.flatMap((each) => each.members)])] }
}

const canUnfold = ({ op, inputs }: OperationNode, nodes: readonly GraphNode[]): boolean =>
  op.expand !== undefined && (op.canExpand?.(inputs.map((from) => nodes[from]?.shape ?? [])) ?? true)

class Unfolding {
  readonly nodes: GraphNode[] = []
  readonly groups: Group[] = []

  constructor(private readonly open: ReadonlySet<string>) {}

  /** Adds a node whose inputs are already placed, or what it is made of; `opens` is the name of its group. */
  place(node: GraphNode, opens: string): number {
    if (node.kind !== 'operation' || node.isFolded || !canUnfold(node, this.nodes)) {
      return this.nodes.push(node) - 1
    }
    return this.open.has(opens) ? this.unfold(node, opens) : this.nodes.push({ ...node, opens }) - 1
  }

  private unfold(node: OperationNode, id: string): number {
    const from = this.nodes.length
    const inside = this.expanderOf(node, id)
    const last = required(node.op.expand, node.op.name)(inside, node.inputs, node.options)
    const { span } = node
    const words = { id: node.id, named: node.named, ...(span && { span }) }
    const position = this.place({ ...words, ...this.applied(last, node.id) }, `${id}.${last.op.name}`)
    const members = this.nodes.slice(from).map((member) => member.id)
    this.groups.push({ id, title: node.op.title, output: node.id, members, op: node.op, isComposite: true })
    return position
  }

  private expanderOf({ span }: OperationNode, group: string): Expander {
    const wordsOf = (name: string) => ({ id: `${group}.${name}`, named: false, ...(span && { span }) })
    return {
      apply: (name, application) => {
        const words = wordsOf(name)
        return this.place({ ...words, ...this.applied(application, words.id) }, words.id)
      },
      number: (name, value) =>
        this.nodes.push({ ...wordsOf(name), kind: 'constant', shape: [], value: scalar(value) }) - 1,
      shapeAt: (position) => nodeAt({ nodes: this.nodes }, position).shape,
    }
  }

  private applied({ op, inputs, options = {} }: Application, id: string) {
    const shapes = inputs.map((position) => nodeAt({ nodes: this.nodes }, position).shape)
    return { kind: 'operation' as const, op, inputs, options, shape: shapeOrError(op, shapes, options, id) }
  }
}
