import { edgesOutOf } from '../../engine/edges'
import { sumOf } from '../../engine/formula/build'
import type { Formula, Quantity } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import { type Graph, nodeAt, nodeById } from '../../engine/graph'
import { gradientSymbol, quantityOf, symbolArguments, valueSymbol } from '../../trace/symbols/symbols'
import { backwardLine } from './backward-line'
import type { PassLine } from './exercise'
import type { OpenedExercise } from './open-exercise'

/** A line before it is known which other lines it needs. */
type Line = Pick<PassLine, 'sides'>

const keyOf = ({ role, id }: Quantity): string => `${role} ${id}`

/** What a symbol stands for; what an op remembers besides, such as ReLU's mask, follows from its operands alone. */
const namedBy = (graph: Graph, of: Quantity): readonly string[] =>
  of.role === 'extra' ? operandsOf(graph, of.id).map((id) => keyOf({ role: 'value', id })) : [keyOf(of)]

function operandsOf(graph: Graph, id: string): readonly string[] {
  const node = nodeById(graph, id)
  return node?.kind === 'operation' ? node.inputs.map((from) => nodeAt(graph, from).id) : []
}

/** What the symbols in a formula stand for. */
const usedIn = (graph: Graph, formula: Formula): readonly string[] =>
  allParts(formula).flatMap((part) => (part.kind === 'symbol' ? namedBy(graph, part.of) : []))

function forwardLines({ run }: OpenedExercise): readonly Line[] {
  const { graph } = run
  return graph.nodes.flatMap((node, at) =>
    node.kind === 'operation'
      ? [
          {
            sides: [
              valueSymbol(graph, at),
              node.op.formulas.forward(symbolArguments(run, at, node), node.options),
            ] as const,
          },
        ]
      : [],
  )
}

/** The gradients from the output back to the inputs, each as the sum over its paths; none where an op has no short rule. */
function backwardLines({ run, loss }: OpenedExercise): readonly Line[] | undefined {
  const { graph, gradients } = run
  const lines: Line[] = []
  for (let at = graph.nodes.length - 1; at >= 0; at--) {
    if (at === graph.output || !gradients.has(at)) continue
    const edges = edgesOutOf(graph, at)
    const terms = edges.flatMap((edge) => backwardLine(run, edge, loss))
    if (terms.length < edges.length) return undefined
    lines.push({ sides: [gradientSymbol(graph, at, loss), sumOf(terms.map(({ formula }) => formula))] })
  }
  return lines
}

/** The lines of a forward and a backward pass, in an order in which they can be computed; undefined where an op has no short rule. */
export function passLines(opened: OpenedExercise): readonly PassLine[] | undefined {
  const backward = backwardLines(opened)
  if (!backward) return undefined
  const lines = [...forwardLines(opened), ...backward]
  const computed = lines.map(({ sides: [left] }) => keyOf(quantityOf(left)))
  return lines.map(({ sides }) => ({
    sides,
    needs: [...new Set(usedIn(opened.run.graph, sides[1]))]
      .map((used) => computed.indexOf(used))
      .filter((at) => at >= 0),
  }))
}
