import type { Text } from '../../i18n/text'
import type { OpDef } from '../op'
import { joined } from './joined'
import { kinkSentence, settledSentence } from './kinds/convention'
import { noNumberSentence } from './kinds/no-number'
import { overflowSentence } from './kinds/overflow'
import { nearPoleSentence, poleSentence } from './kinds/pole'
import type { At, Place } from './place'
import type { SpecialKind } from './special'
import { stableForm } from './stable-form'

type Sentence = (at: At, place: Place, op: OpDef) => Text

const sentences: Readonly<Record<Exclude<SpecialKind, 'no-number' | 'overflow'>, Sentence>> = {
  pole: (at, place, op) => joined(poleSentence(at, place), op.special?.pole),
  'near-pole': nearPoleSentence,
  kink: (at, place, op) => joined(kinkSentence(at, place, op), op.special?.pytorch),
  settled: settledSentence,
}

const hasStableForm: ReadonlySet<SpecialKind> = new Set(['overflow', 'pole', 'no-number'])

/** What is said about a place: where, what and why, in how many more entries, and a stable form. */
export function sentenceOf(at: At, place: Place, more: number): Text {
  const stable = hasStableForm.has(place.kind) ? stableForm(at.run, at.position) : undefined
  return joined(whatOf(at, place), more > 0 ? moreEntries(more) : undefined, stable)
}

function whatOf(at: At, place: Place): Text {
  const { node } = at
  if (place.kind === 'overflow' || node.kind !== 'operation') return withoutOp(at, place)
  if (place.kind !== 'no-number') return sentences[place.kind](at, place, node.op)
  return joined(noNumberSentence(at, place), noNumberReason(place, node.op))
}

const withoutOp = (at: At, place: Place): Text =>
  place.kind === 'overflow' ? overflowSentence(at, place) : noNumberSentence(at, place)

/** Why the op's own rule has no number for finite numbers. */
function noNumberReason({ number, operands, local }: Place, { special }: OpDef): Text | undefined {
  if (!operands.every(Number.isFinite)) return undefined
  if (number.of === 'value') return special?.noValue
  return local !== undefined && Number.isNaN(local) ? special?.noSlope : undefined
}

const moreEntries = (more: number): Text => ({
  en: more === 1 ? 'The same in 1 more entry.' : `The same in ${more} more entries.`,
  ko: `다른 원소 ${more}개도 같습니다.`,
})
