import type { Graph } from '../../engine/graph'
import type { Text } from '../../i18n/text'
import type { Fix } from '../diagnostic'
import { keepdimsFix } from './keepdims-fix'
import { lostAxis } from './lost-axis'

const keepRows = (call: string): Text => ({
  en: `To keep to the rows, write keepdims=True in ${call}.`,
  ko: `행에 맞추려면 ${call}에 keepdims=True를 쓰세요.`,
})

/** What to write so that a vector is a column of the rows that it was reduced from; undefined if it was not. */
export function keptRows(
  graph: Graph,
  vector: number,
  text: string,
): { readonly text: Text; readonly fix?: Fix } | undefined {
  const lost = lostAxis(graph, vector)
  const span = lost?.reduction.span
  if (!lost || !span) return undefined
  const fix = lost.isUsedOnce ? keepdimsFix(lost.reduction, text) : undefined
  return { text: keepRows(text.slice(span.from, span.to)), ...(fix && { fix }) }
}
