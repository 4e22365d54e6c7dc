import { nodeAt } from '../../engine/graph'
import type { Frame } from '../steps/frame'
import { type ArrayKey, contributionKey, type EntryPlace } from '../symbols/entry-place'
import { explainEntry } from './entry'
import type { Entries } from './entry-source'

/** The array that a step computes, if it computes one. */
function madeArray({ trace }: Entries, { step }: Frame): ArrayKey | undefined {
  if (step?.kind === 'forward') return `value:${nodeAt(trace.graph, step.node).id}`
  return step?.kind === 'product' ? contributionKey(trace, step.edge) : undefined
}

/** The first entry of the array that a step computes, if it is a sum of products: a row that meets a column. */
export function madeEntry(entries: Entries, frame: Frame): EntryPlace | undefined {
  const array = madeArray(entries, frame)
  const explanation = array && explainEntry(entries, frame, { array, at: 0 })
  if (!explanation) return undefined
  const read = [...explanation.lit.values()].filter(({ size }) => size > 1)
  return read.length > 1 ? explanation.place : undefined
}
