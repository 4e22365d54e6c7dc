import type { EntryRead, EntrySum } from '../../engine/entry'
import { number, product, quotient, tied, total } from '../../engine/formula/build'
import { noNumbers } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { withParts } from '../../engine/formula/parts'
import { evaluate } from '../../engine/formula/value'
import { mostWritten } from '../../engine/formula/write'
import { coordinatesOf, runningIndices } from './entry-index'
import type { EntrySource } from './entry-source'

/** Finds the array that a rule reads. */
export type SourceOf = (read: EntryRead) => EntrySource

const dividedBy = (formula: Formula, divisor: number | undefined): Formula =>
  divisor === undefined || divisor === 1
    ? formula
    : product(quotient(number(1), number(divisor)), formula, '')

/** A sum with letters for its indices: a sum sign over one term if there are several. */
export function sumSymbols({ terms, write, letters, divisor }: EntrySum, sourceOf: SourceOf): Formula {
  const coordinates = terms.map((reads) =>
    reads.map((read) => coordinatesOf(sourceOf(read).tensor.shape, read.at)),
  )
  const { indices, running } = runningIndices(coordinates, letters)
  const reads = (terms[0] ?? []).map((read, slot) => sourceOf(read).symbol(indices[slot] ?? []))
  const ranges = running.map(({ letter, first, last }) => ({ letter, range: [first, last] as const }))
  return dividedBy(total(ranges, write(reads)), divisor)
}

const isZero = (term: Formula): boolean =>
  evaluate(term, { ...noNumbers, number: (value) => value }).data[0] === 0

/** Numbers, but in sums too long to be written in full, without the terms that are 0. */
function withoutZeros(formula: Formula): Formula {
  const whole = withParts(formula, withoutZeros)
  if (whole.kind !== 'series' || whole.terms.length <= mostWritten) return whole
  const terms = whole.terms.filter((term) => !isZero(term))
  return { kind: 'series', terms: terms.length > 0 ? terms : whole.terms.slice(0, 1) }
}

/** The same sum with its numbers put in, term by term; a long one without the terms that are 0. */
export function sumNumbers({ terms, write, divisor }: EntrySum, sourceOf: SourceOf): Formula {
  const numberAt = (read: EntryRead): Formula => {
    const { tensor, quantity } = sourceOf(read)
    return tied(quantity, number(tensor.data[read.at] ?? Number.NaN), coordinatesOf(tensor.shape, read.at))
  }
  const written = terms.map((reads) => write(reads.map(numberAt)))
  const [only] = written
  const sum: Formula = only && written.length === 1 ? only : { kind: 'series', terms: written }
  return dividedBy(withoutZeros(sum), divisor)
}
