import { required } from '../lib/required'
import type { Group } from './folding/group'
import type { Graph, GraphNode, LeafNode, OperationNode } from './graph'
import type { OpDef } from './op'
import { ops } from './registry'
import type { Tensor } from './tensor'

type PlainOperation = Omit<OperationNode, 'op'> & { readonly op: string }

type PlainLeaf = Omit<LeafNode, 'value'> & {
  /** Its entries; absent if they are given from outside. */
  readonly entries?: readonly number[]
}

/** A graph as data that JSON can carry, with ops by name. */
export interface PlainGraph {
  readonly nodes: readonly (PlainOperation | PlainLeaf)[]
  readonly output: number
  readonly groups: readonly (Omit<Group, 'op'> & { readonly op?: string })[]
}

type Arrays = ReadonlyMap<string, Tensor>

/**
 * A graph as plain data, without the numbers of the inputs that `given` names; throws if JSON could not carry
 * a number.
 */
export const plainGraph = ({ nodes, output, groups }: Graph, given?: Arrays): PlainGraph => ({
  nodes: nodes.map((node) => {
    if (node.kind === 'operation') return { ...node, op: node.op.name }
    const { value, ...leaf } = node
    return given?.has(node.id) ? leaf : { ...leaf, entries: [...value.data].map(asJson) }
  }),
  output,
  groups: groups.map(({ op, ...group }) => ({ ...group, ...(op && { op: op.name }) })),
})

function asJson(entry: number): number {
  if (!Number.isFinite(entry) || Object.is(entry, -0)) throw new Error(`JSON cannot carry ${entry}`)
  return entry
}

/** The graph that was made plain, with the numbers that are `given` from outside. */
export function graphFromPlain({ nodes, output, groups }: PlainGraph, given?: Arrays): Graph {
  return {
    nodes: nodes.map((node): GraphNode => {
      if (node.kind === 'operation') return { ...node, op: opNamed(node.op) }
      const { entries, ...leaf } = node
      const value = entries
        ? { shape: leaf.shape, data: Float64Array.from(entries) }
        : required(given?.get(leaf.id), `the array ${leaf.id} is not given`)
      return { ...leaf, value }
    }),
    positions: new Map(nodes.map(({ id }, position) => [id, position])),
    output,
    groups: groups.map(({ op, ...group }) => ({ ...group, ...(op !== undefined && { op: opNamed(op) }) })),
  }
}

const opNamed = (name: string): OpDef => required(ops.get(name), `there is no op ${name}`)
