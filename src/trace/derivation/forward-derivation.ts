import { equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { sameFormula } from '../../engine/formula/same-formula'
import { nodeAt } from '../../engine/graph'
import { type Run, valueAt } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import { operationAt } from '../steps/contributions'
import type { Trace } from '../steps/trace'
import { runNumbers } from '../symbols/run-numbers'
import {
  entryArguments,
  numberArguments,
  symbolArguments,
  valueNumbers,
  valueSymbol,
} from '../symbols/symbols'
import type { Derivation, Stage } from './derivation'
import { isLarge, oneEntry } from './one-entry'

/** How a node's value is computed: the rule in symbols, the numbers put in, the result. */
export function forwardDerivation(trace: Trace, run: Run, position: number, loss: string): Derivation {
  const { graph } = run
  const node = operationAt(run, position)
  const { formulas, localValue } = node.op
  const tensor = valueAt(run.values, position)
  const numbers = runNumbers(run)
  const subject = valueSymbol(graph, position)
  const rule = formulas.forward(symbolArguments(run, position, node), node.options)
  const line = equation(
    [subject, rule, ...(isScalarShape(node.shape) ? [valueNumbers(graph, position, tensor)] : [])],
    numbers,
  )
  const result = { id: node.id, role: 'value', tensor } as const
  if (isLarge(run, position)) {
    const told = oneEntry({ trace, run, loss }, `value:${node.id}`, tensor, { subject, rule, kind: 'rule' })
    return { form: localValue ? 'entrywise' : 'array', ...told, result, subject, line }
  }
  const putIn = formulas.forward(numberArguments(run, position, node), node.options)
  const value = valueNumbers(graph, position, tensor)
  const cases = formulas.cases?.(entryArguments(run, position, node))
  const byCases = cases ? [equation([valueSymbol(graph, position, cases.above), cases.is], numbers)] : []
  const isNumber = [position, ...node.inputs].every((at) => isScalarShape(nodeAt(graph, at).shape))
  return {
    form: isNumber ? 'number' : localValue ? 'entrywise' : 'array',
    equations: [equation([subject, rule, ...distinct(putIn, value)], numbers), ...byCases],
    stages: [...byCases.map(() => casesStage), ...stagesOf(sameFormula(putIn, value))],
    result,
    subject,
    line,
  }
}

/** The numbers put in and the result, or only the result if it is what was put in. */
const distinct = (putIn: Formula, value: Formula): readonly Formula[] =>
  sameFormula(putIn, value) ? [value] : [putIn, value]

/** What one entry is, case by case, comes first; its equation is the second, behind that of the value. */
const casesStage: Stage = { kind: 'rule', equation: 1, from: 1, to: 1 }

function stagesOf(isShort: boolean): readonly Stage[] {
  const rule: Stage = { kind: 'rule', equation: 0, from: 1, to: 1 }
  return isShort
    ? [rule, { kind: 'result', equation: 0, from: 2, to: 2 }]
    : [
        rule,
        { kind: 'numbers', equation: 0, from: 2, to: 2 },
        { kind: 'result', equation: 0, from: 3, to: 3 },
      ]
}
