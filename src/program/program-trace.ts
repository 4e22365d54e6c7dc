import type { Run } from '../engine/run'
import { linesTrace } from '../trace/algebra/lines-trace'
import type { Detail } from '../trace/steps/step'
import { buildTrace, type Trace } from '../trace/steps/trace'
import type { Program } from './program'

/**
 * The steps of a program: its lines of algebra if it has any, otherwise the steps over its graph. `loss`
 * names the quantity that is differentiated.
 */
export const programTrace = (
  { lines }: Pick<Program, 'lines'>,
  run: Run,
  detail: Detail,
  loss: string,
): Trace => (lines ? linesTrace(run, lines, detail, loss) : buildTrace(run.graph, detail))
