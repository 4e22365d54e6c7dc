import type { Graph } from '../../engine/graph'
import type { Tensor } from '../../engine/tensor'
import { withTargets } from '../../engine/with-targets'
import { required } from '../../lib/required'
import { parseProgram } from '../parse-program'

/**
 * The graph of a program without errors; inputs can be marked as targets, and arrays can come from outside.
 */
export function programGraph(
  program: string,
  targets: readonly string[] = [],
  given?: ReadonlyMap<string, Tensor>,
): Graph {
  const { graph, diagnostics } = parseProgram(program, given && { given })
  return withTargets(required(graph, diagnostics.map(({ text }) => text.en).join(' ')), new Set(targets))
}
