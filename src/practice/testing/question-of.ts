import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import type { Nested } from '../../lib/nested'
import { lossName } from '../../trace/steps/loss-name'
import { buildTrace } from '../../trace/steps/trace'
import type { AskedForNumber } from '../questions/asked'
import { type NumberQuestion, questionsOf } from '../questions/question'

/** A question about a program of its own, and what is differentiated. */
export function questionOf(
  text: string,
  asked: Omit<AskedForNumber, 'id' | 'rule'>,
  upstream?: Nested,
  targets: readonly string[] = [],
): { readonly question: NumberQuestion; readonly loss: string } {
  const graph = programGraph(text, targets)
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const [question] = questionsOf([{ ...asked, id: 'asked', rule: 'chain' }], buildTrace(graph, 'detail'), run)
  if (question?.kind !== 'number') throw new Error('the program has no such number')
  return { question, loss: lossName(graph, upstream !== undefined) }
}
