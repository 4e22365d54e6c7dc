import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import type { Run } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import { required } from '../../lib/required'
import type { Derivation } from '../derivation/derivation'
import type { Step } from '../steps/step'
import { runNumbers } from '../symbols/run-numbers'

/**
 * The arithmetic of a derivation in one line: the numbers last put in and the result, or only the result if
 * nothing was put in.
 */
function arithmeticOf(run: Run, { equations, stages, subject }: Derivation): Equation {
  const numbers = stages.findLast(({ kind }) => kind === 'numbers')
  const last = required(stages.at(-1), 'the derivation has no stage')
  const sideOf = (stage: { equation: number; to: number }): Formula =>
    required(equations[stage.equation]?.sides[stage.to], 'the stage shows no side')
  return numbers && last.kind === 'result'
    ? equation([sideOf(numbers), sideOf(last)], runNumbers(run))
    : equation([subject, sideOf(last)], runNumbers(run))
}

/**
 * The arithmetic of a step, an equation for each derivation, to be shown at the node; undefined if arrays are
 * involved.
 */
export function calloutOf(run: Run, step: Step, derivations: readonly Derivation[]): readonly Equation[] {
  const node = run.graph.nodes[step.node]
  if (!node || !isScalarShape(node.shape)) return []
  const operands = node.kind === 'operation' ? node.inputs : []
  if (operands.some((position) => !isScalarShape(run.graph.nodes[position]?.shape ?? []))) return []
  return derivations
    .filter(({ stages }) => stages.length > 0)
    .map((derivation) => arithmeticOf(run, derivation))
}
