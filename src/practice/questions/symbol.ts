import type { Formula } from '../../engine/formula/formula'
import { coordinatesOf } from '../../trace/entry/entry-index'
import { isShared } from '../../trace/steps/sent-edges'
import type { Trace } from '../../trace/steps/trace'
import { contributionSymbol, gradientSymbol, localSymbol, valueSymbol } from '../../trace/symbols/symbols'
import { onlyEdge } from './place'
import type { NumberQuestion } from './question'

/** What a question asks for, as a symbol: an entry of an array, or the whole array where its shape is asked for. */
export function askedSymbol(
  { place, entry }: NumberQuestion,
  trace: Trace,
  loss: string,
  ofWhole: boolean,
): Formula {
  const { kind, node, truth } = place
  const { graph } = place.run
  const at = ofWhole ? [] : coordinatesOf(truth.shape, entry)
  const edge = onlyEdge(place)
  if (kind === 'value') return valueSymbol(graph, node, at)
  if (kind === 'local' && edge) return localSymbol(graph, edge, at, at)
  return kind === 'along' && edge && isShared(trace, node)
    ? contributionSymbol(graph, edge, loss, at)
    : gradientSymbol(graph, node, loss, at)
}
