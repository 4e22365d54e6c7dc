import { formulaWords } from '../../engine/formula/equation-tex'
import type { Words } from '../../engine/formula/words'
import { nodeAt, type OperationNode } from '../../engine/graph'
import type { Remembered } from '../../engine/op'
import { inputValues, type Run } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import type { Language } from '../../i18n/text'
import { valueNumbers, valueSymbol } from '../symbols/symbols'

/** What a node keeps from its forward pass: arrays as symbols, numbers as they are, or in symbols, too. */
export function keptWords(
  run: Run,
  position: number,
  node: OperationNode,
  { language, isSymbolic = false }: { readonly language: Language; readonly isSymbolic?: boolean },
): readonly Words[] {
  const wordFor = (remembered: Remembered): Words => {
    if (remembered.kind === 'extra') return remembered.name(inputValues(node, run.values))
    const from = remembered.kind === 'output' ? position : (node.inputs[remembered.operand] ?? position)
    const value = run.values[from]
    const kept =
      value && isScalarShape(value.shape) && !isSymbolic
        ? valueNumbers(run.graph, from, value)
        : valueSymbol(run.graph, from)
    return formulaWords(kept, { language, ties: true })
  }
  return node.op.remembers.map(wordFor)
}

/**
 * The symbol of each node and what it keeps, as plain text for the layout: in English for every language, so that a
 * graph looks the same in all of them.
 */
export const nodeWords =
  (run: Run, isSymbolic = false) =>
  (position: number): { readonly symbol: string; readonly keeps: string } => {
    const node = nodeAt(run.graph, position)
    const kept =
      node.kind === 'operation' ? keptWords(run, position, node, { language: 'en', isSymbolic }) : []
    return {
      symbol: formulaWords(valueSymbol(run.graph, position), { language: 'en' }).plain,
      keeps: kept.map(({ plain }) => plain).join(', '),
    }
  }
