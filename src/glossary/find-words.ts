import type { Language } from '../i18n/text'
import { type WordId, wordIds, words } from './words'

/** A word in a text, from one place to another. */
export interface FoundWord {
  readonly id: WordId
  readonly from: number
  readonly to: number
}

/** A formula in a text that contains the place, from its first dollar sign to its last; else the place itself. */
function widened(text: string, from: number, to: number): readonly [number, number] {
  for (const { index, 0: formula } of text.matchAll(/\$[^$]*\$/g))
    if (index <= from && to <= index + formula.length) return [index, index + formula.length]
  return [from, to]
}

/** Code is no place for words. */
const isInCode = (text: string, at: number): boolean => (text.slice(0, at).match(/`/g)?.length ?? 0) % 2 === 1

function allOf(id: WordId, text: string, language: Language): readonly FoundWord[] {
  const pattern = words[id][language]
  return Array.from(text.matchAll(new RegExp(pattern, `${pattern.flags}gu`)), ({ index, 0: found }) => {
    const [from, to] = widened(text, index, index + found.length)
    return { id, from, to }
  }).filter(({ from }) => !isInCode(text, from))
}

const overlaps = (a: FoundWord, b: FoundWord): boolean => a.from < b.to && b.from < a.to

/**
 * The first place of each word in a text, in order. Of words that overlap, the longest is meant; a formula that contains
 * one belongs to it as a whole.
 */
export function findWords(text: string, language: Language): readonly FoundWord[] {
  const all = wordIds.flatMap((id) => allOf(id, text, language))
  const longest = all.filter(
    (one, i) =>
      !all.some(
        (other, j) => overlaps(one, other) && lengthOf(other) - lengthOf(one) + (j < i ? 0.5 : 0) > 0,
      ),
  )
  const first = longest.filter((one) => !longest.some(({ id, from }) => id === one.id && from < one.from))
  return first.toSorted((a, b) => a.from - b.from)
}

const lengthOf = ({ from, to }: FoundWord): number => to - from
