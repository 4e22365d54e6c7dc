import type { Edge } from '../../engine/edges'
import { product, sumOf } from '../../engine/formula/build'
import { equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { canBeWritten } from '../../engine/formula/rows-of'
import { nodeAt } from '../../engine/graph'
import { gradientAt, type Run } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import { contributionOf } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import type { Trace } from '../steps/trace'
import { runNumbers } from '../symbols/run-numbers'
import {
  contributionNumbers,
  contributionSymbol,
  gradientNumbers,
  gradientSymbol,
  localSymbol,
} from '../symbols/symbols'
import type { Derivation } from './derivation'
import { formOf } from './local-derivative'
import { exampleOf, oneEntry } from './one-entry'

/**
 * The gradient that a node gets from elsewhere: the start of the backward pass, or what its only consumer
 * sent.
 */
export function seedDerivation(trace: Trace, run: Run, position: number, loss: string): Derivation {
  const { id } = nodeAt(run.graph, position)
  const tensor = gradientAt(run.gradients, position)
  const subject = gradientSymbol(run.graph, position, loss)
  const isWritten = canBeWritten(tensor.shape)
  const whole = isWritten
    ? equation([subject, gradientNumbers(run.graph, position, loss, tensor)], runNumbers(run))
    : exampleOf({ trace, run, loss }, `gradient:${id}`, tensor)
  return {
    form: isScalarShape(tensor.shape) ? 'number' : 'array',
    equations: [whole],
    stages: [{ kind: 'result', equation: 0, from: 1, to: 1 }],
    ...(!isWritten && { example: whole }),
    result: { id, role: 'gradient', tensor },
    subject,
    line: whole,
  }
}

/** The gradient that arrives at a node: a sum, term by term, if several consumers send one. */
export function arrivalDerivation(trace: Trace, run: Run, position: number, loss: string): Derivation {
  const { graph } = run
  const edges = trace.gradientEdges.get(position) ?? []
  const alone = seedDerivation(trace, run, position, loss)
  if (edges.length < 2) return alone
  const { subject, example } = alone
  const numbers = runNumbers(run)
  const terms = sumOf(edges.map((edge) => termOf(run, edge, loss)))
  if (example) {
    const { id } = nodeAt(graph, position)
    return {
      ...alone,
      ...oneEntry({ trace, run, loss }, `gradient:${id}`, gradientAt(run.gradients, position), {
        subject,
        rule: terms,
        kind: 'chain',
      }),
      line: equation([subject, terms], numbers),
    }
  }
  const putIn = sumOf(edges.map((edge) => contributionNumbers(graph, edge, loss, contributionOf(run, edge))))
  const whole = gradientNumbers(graph, position, loss, gradientAt(run.gradients, position))
  return {
    ...alone,
    equations: [equation([subject, terms, putIn, whole], numbers)],
    stages: (['chain', 'numbers', 'result'] as const).map((kind, at) => ({
      kind,
      equation: 0,
      from: at + 1,
      to: at + 1,
    })),
    line: equation(alone.form === 'number' ? [subject, putIn, whole] : [subject, terms], numbers),
  }
}

/**
 * What one consumer sends: upstream times local for numbers, else the symbol of that part of the gradient.
 */
const termOf = (run: Run, edge: Edge, loss: string): Formula =>
  formOf(run, edge) === 'number' && !isOwnSeed(run, edge.to, loss)
    ? product(gradientSymbol(run.graph, edge.to, loss), localSymbol(run.graph, edge), '')
    : contributionSymbol(run.graph, edge, loss)
