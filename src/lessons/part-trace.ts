import type { Run } from '../engine/run'
import { linesTrace } from '../trace/lines-trace'
import type { Detail } from '../trace/step'
import { buildTrace, type Trace } from '../trace/trace'
import type { LessonPart } from './lesson'

/** The steps of a part: its lines of algebra where it has any, else the steps over its graph; `loss` names what is differentiated. */
export const partTrace = (
  { lines }: Pick<LessonPart, 'lines'>,
  run: Run,
  detail: Detail,
  loss: string,
): Trace => (lines ? linesTrace(run, lines, detail, loss) : buildTrace(run.graph, detail))
