import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { withTargets } from '../../engine/with-targets'
import { parseProgram } from '../../language/parse-program'
import { required } from '../../lib/required'
import { lossName } from '../../trace/steps/loss-name'
import { buildTrace, type Trace } from '../../trace/steps/trace'
import type { PosedProgram } from './posed-program'

/** A program that was read and run, with its steps and the name of what is differentiated. */
export interface OpenedExercise {
  readonly run: Run
  readonly trace: Trace
  readonly loss: string
}

/** Reads and runs the program of an exercise; throws if its text has an error. */
export function openExercise({ text, upstream, targets }: PosedProgram): OpenedExercise {
  const { graph, diagnostics } = parseProgram(text)
  const read = withTargets(
    required(graph, diagnostics.map((each) => each.text.en).join(' ')),
    new Set(targets),
  )
  return {
    run: runGraph(read, upstream === undefined ? undefined : fromNested(upstream)),
    trace: buildTrace(read, 'detail'),
    loss: lossName(read, upstream !== undefined),
  }
}
