import { type Run, runGraph } from '../../../engine/run'
import { fromNested } from '../../../engine/tensor'
import type { Program } from '../../../program/program'
import { graphOf } from '../../../program/program-graphs'
import { drawnTogether, emptyDrawing, type GraphDrawing } from '../../graph-picture/drawing'
import { inHalves } from '../../graph-picture/in-halves'
import { drawnLines } from './drawn-lines'
import { drawnNumbers } from './drawn-numbers'
import { placeColumns } from './place-columns'
import { placeNodes } from './place-nodes'
import { subjectOf } from './subject'

/** A program's pass with its own numbers. */
function ownRun(program: Program): Run {
  const { upstream } = program.setup
  return runGraph(graphOf(program), upstream === undefined ? undefined : fromNested(upstream))
}

/**
 * Draws a program's graph small: signs in its operations, its own numbers where there is room for them, the
 * gradients of its inputs, and arrays as tables.
 */
export function graphDrawing(program: Program): GraphDrawing {
  const subject = subjectOf(ownRun(program))
  const columns = placeColumns(subject)
  const { places } = columns
  const nodes = placeNodes(subject, places)
  const output = nodes.get(subject.run.graph.output)
  return inHalves(
    drawnTogether([
      { ...emptyDrawing, lines: drawnLines(subject, places, nodes) },
      ...[...nodes.values()].map(({ x, y, drawn }) => drawn(x, y)),
      ...(subject.result ? [subject.result.drawn(places.at(-1)?.x ?? 0, output?.y ?? 0)] : []),
      { ...emptyDrawing, texts: drawnNumbers(subject, columns, nodes) },
    ]),
  )
}
