import { type Edge, edgesOf } from '../../engine/edges'
import type { Quantity } from '../../engine/formula/formula'
import { type Graph, nodeAt, type OperationNode } from '../../engine/graph'
import { ops } from '../../engine/registry'
import { inputValues, type Run, valueAt } from '../../engine/run'
import { type DualTensor, entriesOf, lift } from '../../engine/testing/dual-tensor'
import { onDuals } from '../../engine/testing/on-duals'
import { required } from '../../lib/required'

type Derivative = Extract<Quantity, { role: 'derivative' }>

/** Whether a node is a folded part of a program rather than an op of the registry. */
const isFoldedGroup = ({ op, isFolded }: OperationNode): boolean =>
  isFolded === true && ops.get(op.name) !== op

/** A node's value on dual numbers, given those of some of the nodes before it. */
function dualValue(graph: Graph, position: number, given: Map<number, DualTensor>): DualTensor {
  const known = given.get(position)
  if (known) return known
  const node = nodeAt(graph, position)
  const value =
    node.kind === 'operation'
      ? onDuals(node.op)(
          node.inputs.map((from) => dualValue(graph, from, given)),
          node.options,
        )
      : lift(node.value)
  given.set(position, value)
  return value
}

/**
 * The derivatives of all entries of an operation's output with respect to one entry of an operand, the others
 * held fixed.
 */
function columnAlong(run: Run, whole: Graph, edge: Edge, below: number): readonly number[] {
  const node = nodeAt(run.graph, edge.to)
  if (node.kind !== 'operation') throw new Error(`${node.id} is not an operation`)
  const inputs = inputValues(node, run.values).map((value, operand) =>
    lift(value, operand === edge.operand ? below : undefined),
  )
  if (!isFoldedGroup(node)) return slopesOf(onDuals(node.op)(inputs, node.options))
  const at = (id: string): number => required(whole.positions.get(id), `${id} in the whole program`)
  const given = new Map(
    node.inputs.map((from, k) => [at(nodeAt(run.graph, from).id), inputs[k] as DualTensor]),
  )
  return slopesOf(dualValue(whole, at(node.id), given))
}

/** The same over all paths between two nodes. */
function columnOverPaths(run: Run, whole: Graph, { of, id }: Derivative, below: number): readonly number[] {
  const graph = whole.positions.has(of) && whole.positions.has(id) ? whole : run.graph
  const [above, under] = [of, id].map((each) => required(graph.positions.get(each), each)) as [number, number]
  const value = valueAt(run.values, required(run.graph.positions.get(id), id))
  return slopesOf(dualValue(graph, above, new Map([[under, lift(value, below)]])))
}

const slopesOf = (value: DualTensor): readonly number[] => entriesOf(value).map(({ slope }) => slope)

/**
 * The derivative of one entry of a node with respect to one entry of another, by dual numbers, without any
 * derivative of the engine. `whole` is the program with nothing folded.
 */
export function dualSlopes(run: Run, whole: Graph): (of: Derivative, above: number, below: number) => number {
  const edges = new Map(edgesOf(run.graph).map((edge) => [edge.id, edge]))
  const columns = new Map<string, readonly number[]>()
  return (of, above, below) => {
    const key = `${of.edge ?? `${of.of} by ${of.id}`} ${below}`
    const known =
      columns.get(key) ??
      (of.edge === undefined
        ? columnOverPaths(run, whole, of, below)
        : columnAlong(run, whole, required(edges.get(of.edge), of.edge), below))
    columns.set(key, known)
    return required(known[above], `${of.of} has no entry ${above}`)
  }
}
