import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import type { Graph } from '../graph'
import { GraphBuilder } from '../graph-builder'
import type { OpDef } from '../op'
import type { OpOptions } from '../op-options'
import { ops } from '../registry'
import { type Run, runGraph } from '../run'
import { fromNested, toNested } from '../tensor'

export const opNamed = (name: string): OpDef => required(ops.get(name), `there is no op ${name}`)

/** One node of a small graph: its id, its op and the ids of its inputs. */
export type Line = readonly [id: string, op: string, inputs: readonly string[], options?: OpOptions]

interface Leaves {
  readonly inputs?: Readonly<Record<string, Nested>>
  readonly constants?: Readonly<Record<string, Nested>>
}

/** A graph written line by line; the last line is its output. */
export function graphByName({ inputs = {}, constants = {} }: Leaves, lines: readonly Line[]): Graph {
  const builder = new GraphBuilder()
  const positions = new Map<string, number>()
  for (const [id, value] of Object.entries(inputs))
    positions.set(id, builder.input({ id }, fromNested(value)))
  for (const [id, value] of Object.entries(constants))
    positions.set(id, builder.constant({ id }, fromNested(value)))
  for (const [id, op, operands, options] of lines) {
    const from = operands.map((operand) => required(positions.get(operand), `there is no node ${operand}`))
    positions.set(id, builder.apply({ id }, opNamed(op), from, options))
  }
  return builder.build(positions.size - 1)
}

/** The run of a graph written line by line. */
export const runOf = (leaves: Leaves, lines: readonly Line[], upstream?: Nested): Run =>
  runGraph(graphByName(leaves, lines), upstream === undefined ? undefined : fromNested(upstream))

const positionOf = (run: Run, id: string): number =>
  required(run.graph.positions.get(id), `there is no node ${id}`)

export function valueAt(run: Run, id: string): Nested {
  return toNested(required(run.values[positionOf(run, id)], `${id} has no value`))
}

/** A node's gradient; absent if none arrives. */
export function gradientOf(run: Run, id: string): Nested | undefined {
  const gradient = run.gradients.get(positionOf(run, id))
  return gradient && toNested(gradient)
}

/** What a node sends back to its operands. */
export const sentBy = (run: Run, id: string): readonly (Nested | undefined)[] =>
  required(run.contributions.get(positionOf(run, id)), `${id} sends nothing`).map(
    (sent) => sent && toNested(sent),
  )
