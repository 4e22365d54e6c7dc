import { type EntryRead, type EntrySum, joined } from '../engine/entry'
import type { Shape, Tensor } from '../engine/tensor'
import { rounded, texNumber } from '../lib/format'
import { coordinatesOf, indexTex, runningIndices } from './entry-index'
import type { ArrayKey } from './entry-place'

/** An array that a rule reads from: its numbers, how an entry of it is written, and where it is drawn. */
export interface EntrySource {
  readonly key: ArrayKey
  readonly tensor: Tensor
  readonly symbol: (index: string) => string
  /** Marks a number as belonging to it. */
  readonly tie: (tex: string) => string
}

export type SourceOf = (read: EntryRead) => EntrySource

const shapeOf = (source: EntrySource): Shape => source.tensor.shape

const numberOf = (source: EntrySource, at: number): number => source.tensor.data[at] ?? Number.NaN

const dividedBy = (tex: string, divisor: number | undefined, isBare: boolean): string => {
  if (divisor === undefined || divisor === 1) return tex
  return `\\frac{1}{${divisor}} ${isBare ? tex : `\\left(${tex}\\right)`}`
}

/** A sum with letters for its indices: a sum sign over one term where there are several. */
export function sumSymbols({ terms, write, letters, divisor }: EntrySum, sourceOf: SourceOf): string {
  const coordinates = terms.map((reads) =>
    reads.map((read) => coordinatesOf(shapeOf(sourceOf(read)), read.at)),
  )
  const { indices, running } = runningIndices(coordinates, letters)
  const words = (terms[0] ?? []).map((read, slot) => sourceOf(read).symbol(indexTex(indices[slot] ?? [])))
  const term = write(words, 'symbols')
  const signs = running.map(({ letter, first, last }) => `\\sum_{${letter}=${first}}^{${last}}`)
  return dividedBy([...signs, term].join(' '), divisor, signs.length > 0 || words.length === 1)
}

/** The same sum with its numbers put in, term by term. */
export function sumNumbers({ terms, write, divisor }: EntrySum, sourceOf: SourceOf): string {
  const written = terms.map((reads) =>
    write(
      reads.map((read) => {
        const source = sourceOf(read)
        return source.tie(texNumber(numberOf(source, read.at)))
      }),
      'numbers',
    ),
  )
  return dividedBy(joined(written, '+'), divisor, written.length === 1 && terms[0]?.length === 1)
}

/** What a sum comes to with the numbers as they are written. */
export function sumAsWritten({ terms, value, divisor = 1 }: EntrySum, sourceOf: SourceOf): number {
  const numbers = terms.map((reads) => value(reads.map((read) => rounded(numberOf(sourceOf(read), read.at)))))
  return numbers.reduce((total, number) => total + number, 0) / divisor
}
