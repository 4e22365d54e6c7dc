import type { Formula } from '../../engine/formula/formula'
import { plainOf } from '../../engine/formula/plain'
import { nodeAt } from '../../engine/graph'
import { extraOf } from '../../engine/remembered-extra'
import type { Run } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import { extraSymbol, symbolArguments, valueSymbol } from '../symbols/symbols'
import { factorOf, formulaOf, multiplied } from './factors'

/** The length of a formula as it is written. */
export const lengthOf = (formula: Formula): number => plainOf(formula, { language: 'en' }).length

/** An expression that is longer is written by its name in another one: a number, an array. */
const longestPart = { number: 14, array: 10 } as const
/** An expression that is longer is written by its name alone. */
const longest = 24

/** A formula without factors of 1 and −1: x × (−1) is −x. */
const simplified = (formula: Formula): Formula =>
  formula.kind === 'product'
    ? formulaOf(multiplied(factorOf(formula.left), factorOf(formula.right)))
    : formula

/**
 * The value of each node in symbols, by position: what it computes, in terms of the nodes before it as far as there is
 * room for that, exp(−x), and their names from there on; the name itself for a leaf and for what is too long.
 */
export function valueSymbols(run: Run): readonly Formula[] {
  const { graph } = run
  const symbols: Formula[] = []
  const part = (position: number): Formula => {
    const own = symbols[position]
    const most = longestPart[isScalarShape(nodeAt(graph, position).shape) ? 'number' : 'array']
    return own && lengthOf(own) <= most ? own : valueSymbol(graph, position)
  }
  for (const position of graph.nodes.keys()) {
    const node = nodeAt(graph, position)
    const name = valueSymbol(graph, position)
    if (node.kind !== 'operation') {
      symbols.push(name)
      continue
    }
    const { op, options, inputs } = node
    const args = symbolArguments(run, position, node)
    const extra = extraOf(node)
    const written = [
      { ...args, inputs: inputs.map(part) },
      { ...args, ...(extra && { extra: extraSymbol(run, position, node, extra) }) },
    ].map((each) => simplified(op.formulas.forward(each, options)))
    symbols.push(written.find((each) => lengthOf(each) <= longest) ?? name)
  }
  return symbols
}
