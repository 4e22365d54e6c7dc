import type { Graph } from '../../engine/graph'
import { withTargets } from '../../engine/with-targets'
import { required } from '../../lib/required'
import { parseProgram } from '../parse-program'

/** The graph of a program without faults; inputs can be marked as targets. */
export function programGraph(program: string, targets: readonly string[] = []): Graph {
  const { graph, diagnostics } = parseProgram(program)
  return withTargets(required(graph, diagnostics.map(({ text }) => text.en).join(' ')), new Set(targets))
}
