import type { EntryRead, EntrySum } from '../../engine/entry'
import { number, product, quotient, tied, total } from '../../engine/formula/build'
import type { Formula } from '../../engine/formula/formula'
import { coordinatesOf, runningIndices } from './entry-index'
import type { EntrySource } from './entry-source'

/** Finds the array that a rule reads from. */
export type SourceOf = (read: EntryRead) => EntrySource

const dividedBy = (formula: Formula, divisor: number | undefined): Formula =>
  divisor === undefined || divisor === 1
    ? formula
    : product(quotient(number(1), number(divisor)), formula, '')

/** A sum with letters for its indices: a sum sign over one term where there are several. */
export function sumSymbols({ terms, write, letters, divisor }: EntrySum, sourceOf: SourceOf): Formula {
  const coordinates = terms.map((reads) =>
    reads.map((read) => coordinatesOf(sourceOf(read).tensor.shape, read.at)),
  )
  const { indices, running } = runningIndices(coordinates, letters)
  const reads = (terms[0] ?? []).map((read, slot) => sourceOf(read).symbol(indices[slot] ?? []))
  const ranges = running.map(({ letter, first, last }) => ({ letter, range: [first, last] as const }))
  return dividedBy(total(ranges, write(reads)), divisor)
}

/** The same sum with its numbers put in, term by term. */
export function sumNumbers({ terms, write, divisor }: EntrySum, sourceOf: SourceOf): Formula {
  const numberAt = (read: EntryRead): Formula => {
    const { tensor, quantity } = sourceOf(read)
    return tied(quantity, number(tensor.data[read.at] ?? Number.NaN), coordinatesOf(tensor.shape, read.at))
  }
  return dividedBy({ kind: 'series', terms: terms.map((reads) => write(reads.map(numberAt))) }, divisor)
}
