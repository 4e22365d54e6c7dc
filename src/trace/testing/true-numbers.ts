import type { Numbers } from '../../engine/formula/equation'
import type { Graph } from '../../engine/graph'
import type { Run } from '../../engine/run'
import { runNumbers } from '../symbols/run-numbers'
import { dualSlopes } from './dual-slopes'

const known = new WeakMap<Run, Numbers>()

/**
 * The numbers that formulas are judged by: values and gradients of a run, which other tests verify, and
 * derivatives by dual numbers. `whole` is the program with nothing folded.
 */
export function trueNumbers(run: Run, whole: Graph = run.graph): Numbers {
  const { read, shapeOf } = runNumbers(run)
  const numbers = known.get(run) ?? { read, shapeOf, slope: dualSlopes(run, whole), letters: new Map() }
  known.set(run, numbers)
  return numbers
}
