import type { GraphNode } from '../../../engine/graph'
import { type Run, valueAt } from '../../../engine/run'
import { isScalarShape } from '../../../engine/tensor'
import { constantItem, type Item, operationItem, tableItem, valueItem } from '../../graph-picture/drawn-item'
import { type Columns, columnsOf } from './columns'

/** What is drawn: a pass through a graph, its order from left to right, and what its nodes look like. */
export interface Subject extends Columns {
  readonly run: Run
  /** By position. */
  readonly items: readonly Item[]
  /** The table at the end, if the result is an array. */
  readonly result?: Item
}

/** Cells with numbers in them, and cells of graphs that have no room for those. */
const cellPx = { written: 20, coloured: 7 } as const

/** A graph with up to so many operations has room for the numbers in its tables. */
const mostWritten = 2

function itemOf(node: GraphNode, cell: number): Item {
  if (node.kind === 'operation') return operationItem(node.op.glyph.plain, node.op.look)
  return node.kind === 'constant'
    ? constantItem(node.value.data[0] ?? Number.NaN)
    : valueItem(node.value, cell)
}

/** Prepares a pass to be drawn. */
export function subjectOf(run: Run): Subject {
  const { graph, values } = run
  const operations = graph.nodes.filter(({ kind }) => kind === 'operation').length
  const cell = operations <= mostWritten ? cellPx.written : cellPx.coloured
  const result = valueAt(values, graph.output)
  return {
    run,
    ...columnsOf(graph),
    items: graph.nodes.map((node) => itemOf(node, cell)),
    ...(!isScalarShape(result.shape) && { result: tableItem(result, cell) }),
  }
}
