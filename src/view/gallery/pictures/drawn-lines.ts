import { required } from '../../../lib/required'
import { edgeLine, returningLine } from '../../graph-picture/edge-line'
import type { Placed } from './place-nodes'
import type { PlacedColumn } from './rows'
import type { Subject } from './subject'

/** How far a line reaches beyond the nodes when it goes on in the next row. */
const turnPx = 8

/** The lines of all edges, and the one behind the output. */
export function drawnLines(
  { run: { graph }, columns, result }: Subject,
  places: readonly PlacedColumn[],
  nodes: ReadonlyMap<number, Placed>,
): readonly string[] {
  const placeOf = (position: number): Placed => required(nodes.get(position), 'every node has a place')
  const columnOf = (position: number) => places[columns.findIndex((column) => column.includes(position))]
  const between = (from: number, to: number): string => {
    const [a, b, column, next] = [placeOf(from), placeOf(to), columnOf(from), columnOf(to)]
    if (!column || !next) return `M${a.x} ${a.y + Math.sign(b.y - a.y) * (a.height / 2)}V${b.y}`
    const end = column.x + column.width / 2
    if (column.row !== next.row) return returningLine(a, b, end + turnPx, next.x - next.width / 2 - turnPx)
    return edgeLine(a, b, end + column.gap, b.x - b.width / 2)
  }
  const output = placeOf(graph.output)
  const last = required(columnOf(graph.output), 'the output stands in a column')
  const end = last.x + last.width / 2 + (result ? last.space : last.gap)
  return [
    ...graph.nodes.flatMap((node, to) =>
      node.kind === 'operation' ? node.inputs.map((from) => between(from, to)) : [],
    ),
    `M${output.x} ${output.y}H${end}`,
  ]
}
