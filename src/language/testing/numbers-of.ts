import { type Graph, nodeAt } from '../../engine/graph'
import { forward, runGraph, valueAt } from '../../engine/run'
import { type Tensor, toNested } from '../../engine/tensor'
import type { Nested } from '../../lib/nested'
import { parseProgram } from '../parse-program'

/** The graph of a program without errors. */
export function parsedGraph(program: string): Graph {
  const { graph, diagnostics } = parseProgram(program)
  if (!graph)
    throw new Error(diagnostics.map(({ line, column, text }) => `${line}:${column} ${text.en}`).join('\n'))
  return graph
}

/** The value of a program's output. */
export function outputOf(program: string): Nested {
  const graph = parsedGraph(program)
  return toNested(valueAt(forward(graph), graph.output))
}

/** The values and gradients of a program's nodes, by id. */
export function numbersOf(
  program: string,
  upstream?: Tensor,
): { values: Record<string, Nested>; gradients: Record<string, Nested> } {
  const { graph, values, gradients } = runGraph(parsedGraph(program), upstream)
  return {
    values: Object.fromEntries(graph.nodes.map(({ id }, at) => [id, toNested(valueAt(values, at))])),
    gradients: Object.fromEntries([...gradients].map(([at, g]) => [nodeAt(graph, at).id, toNested(g)])),
  }
}
