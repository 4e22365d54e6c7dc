import type { Formula } from '../../engine/formula/formula'
import { type Graph, nodeAt } from '../../engine/graph'
import { valueSymbol } from '../../trace/symbols/symbols'

/** What a graph computes, as one formula in the letters of its inputs. */
export const inLetters = (graph: Graph): Formula => expressionAt(graph, graph.output)

function expressionAt(graph: Graph, position: number): Formula {
  const node = nodeAt(graph, position)
  const symbol = valueSymbol(graph, position)
  if (node.kind !== 'operation') return symbol
  return node.op.formulas.forward(
    {
      inputs: node.inputs.map((from) => expressionAt(graph, from)),
      output: symbol,
      shapes: node.inputs.map((from) => nodeAt(graph, from).shape),
    },
    node.options,
  )
}
