import { edgesInto } from '../../../engine/edges'
import type { Formula } from '../../../engine/formula/formula'
import { plainOf } from '../../../engine/formula/plain'
import { type Graph, nodeAt } from '../../../engine/graph'
import { isCard } from '../../../layout/is-card'
import type { OpenedProgram } from '../../../state/session/program-session'
import { type EdgeSymbols, edgeSymbols } from '../../../trace/edge-symbols/edge-symbols'
import { batchOf } from '../../../trace/letters/batch-of'
import { isShared } from '../../../trace/steps/sent-edges'
import type { Trace } from '../../../trace/steps/trace'
import type { DrawnSymbols } from '../graph/graph-model'

/** The symbols that stand on a program's edges in place of numbers; this file is fetched once they are asked for. */
export function drawnSymbols({ program, run, trace, loss }: Symbolised): DrawnSymbols {
  const style = program.setup.hasDerivativeSymbols ? 'derivatives' : 'rules'
  const of = edgeSymbols({ run, trace, loss }, style)
  return { of, written: writtenOf(of, trace), batch: batchOf(run.graph) }
}

/** What of a program its symbols depend on. */
export type Symbolised = Pick<OpenedProgram, 'program' | 'run' | 'trace' | 'loss'>

/** Whether a value is written as the name that stands beside it: a leaf's, or that of an output. */
const isSaidByName = (graph: Graph, position: number, value: Formula | undefined): boolean =>
  nodeAt(graph, position).kind !== 'operation' || (position === graph.output && value?.kind === 'symbol')

const plain = (formula: Formula | undefined): string => (formula ? plainOf(formula, { language: 'en' }) : '')

/** The symbols as plain text. */
function writtenOf({ values, gradients, contributions }: EdgeSymbols, trace: Trace): DrawnSymbols['written'] {
  const { graph } = trace
  const sentAlong = (position: number): string =>
    plain(contributions.get(trace.gradientEdges.get(position)?.[0]?.id ?? ''))
  return {
    value: (position) => (isSaidByName(graph, position, values[position]) ? '' : plain(values[position])),
    gradient: (position) => {
      if (!isCard(nodeAt(graph, position))) return plain(gradients.get(position))
      return isShared(trace, position) ? '' : sentAlong(position)
    },
    contribution: (position, operand) =>
      plain(contributions.get(edgesInto(graph, position)[operand]?.id ?? '')),
  }
}
