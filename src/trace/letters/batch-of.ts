import type { Batch } from '../../engine/batch'
import { seenGraph } from '../../engine/folding/seen-graph'
import type { Formula } from '../../engine/formula/formula'
import { type Graph, type GraphNode, nodeAt, type OperationNode } from '../../engine/graph'
import type { EntryArguments } from '../../engine/op'

const unread: Formula = { kind: 'unknown' }

/** Whether an op computes each row of its output from the same row of an operand. */
function keepsRows(graph: Graph, node: OperationNode, operand: number): boolean {
  const shapes = node.inputs.map((from) => nodeAt(graph, from).shape)
  const shape = shapes[operand] ?? []
  if (shape.length < 2 || node.shape.length < 2 || shape[0] !== node.shape[0]) return false
  if (node.op.constantOperands.includes(operand)) return false
  const args: EntryArguments = {
    input: () => unread,
    output: () => unread,
    extra: () => unread,
    shapes,
    outputShape: node.shape,
  }
  const { above, below } = node.op.formulas.entry(operand, args, node.options)
  return typeof above[0] === 'string' && above[0] === below[0]
}

/** The operands of a layer whose rows are the samples of a batch, by its own word. */
function samplesOf(graph: Graph, node: GraphNode): readonly string[] {
  if (node.kind !== 'operation' || !node.op.sampleRules) return []
  const operands = node.inputs.map((from) => nodeAt(graph, from))
  if (node.op.sampleRules.isSample(operands.map(({ shape }) => shape))) return []
  const isSamples = (at: number): boolean => at === 0 || node.op.constantOperands.includes(at)
  return operands.filter((_, at) => isSamples(at)).map(({ id }) => id)
}

/** The ids of all nodes whose rows belong to those of some others, through ops that keep rows. */
function withSameRows(graph: Graph, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from)
  const pairs = graph.nodes.flatMap((node) =>
    node.kind === 'operation'
      ? node.inputs.flatMap((input, operand) =>
          keepsRows(graph, node, operand) ? [[nodeAt(graph, input).id, node.id] as const] : [],
        )
      : [],
  )
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const [one, other] of pairs) if (found.has(one) || found.has(other)) found.add(one).add(other)
  }
  return found
}

/**
 * The batch that goes through a graph: what its layers take as one sample a row, and all that is computed row by row
 * from that or to it. Undefined where that cannot be told: there is no such layer, there are several sizes, the only
 * size is 1, or the program has an N of its own.
 */
export function batchOf(graph: Graph): Batch | undefined {
  const layers = seenGraph(graph, new Set())
  const ids = withSameRows(graph, [
    ...layers.nodes.flatMap((node) => samplesOf(layers, node)),
    ...graph.nodes.flatMap((node) => samplesOf(graph, node)),
  ])
  const nodes = graph.nodes.filter(({ id }) => ids.has(id))
  const [size, ...others] = new Set(nodes.map(({ shape }) => shape[0]))
  if (size === undefined || size < 2 || others.length > 0 || graph.positions.has('N')) return undefined
  const isOfSamples = (of: OperationNode): boolean =>
    of.inputs.some((from) => ids.has(nodeAt(graph, from).id))
  return {
    size,
    holds: (quantity) => {
      if (quantity.role !== 'extra') return quantity.role !== 'derivative' && ids.has(quantity.id)
      const node = graph.nodes[graph.positions.get(quantity.id) ?? -1]
      return node?.kind === 'operation' && isOfSamples(node)
    },
  }
}
