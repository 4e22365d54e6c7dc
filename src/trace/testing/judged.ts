import type { Formula } from '../../engine/formula/formula'
import { contains, withParts } from '../../engine/formula/parts'
import { isSymbolic } from '../../engine/formula/rank'
import type { Scope } from '../../engine/formula/scope'
import { evaluate } from '../../engine/formula/value'
import { entryAt, mapTensor, type Shape, sameShape, type Tensor } from '../../engine/tensor'
import { rounded } from '../../lib/format'

/** How far apart two numbers may be, relative to the larger one, and next to 0. */
interface Tolerance {
  readonly share: number
  readonly residue: number
}

const exact: Tolerance = { share: 1e-9, residue: 1e-12 }
const byDigits: Tolerance = { share: 1e-12, residue: 1e-15 }

/**
 * How two numbers compare. A NaN results from ∞·0 or ∞ − ∞, which are a number in one order of evaluation and
 * NaN in another: it proves nothing.
 */
export type Verdict = 'same' | 'different' | 'indeterminate'

const verdictOf = (a: number, b: number, { share, residue }: Tolerance): Verdict => {
  if (Number.isNaN(a) || Number.isNaN(b)) return 'indeterminate'
  if (a === b) return 'same'
  const [difference, size] = [Math.abs(a - b), Math.max(Math.abs(a), Math.abs(b))]
  const isResidue = (a === 0 || b === 0 || size <= residue || share === exact.share) && difference <= residue
  return isResidue || (Number.isFinite(difference) && difference <= share * size) ? 'same' : 'different'
}

/** The lengths of the axes that have more than one entry: a sum along an axis may keep it or not. */
const longAxes = ({ shape }: Tensor): Shape => shape.filter((length) => length !== 1)

/** Whether two arrays are the same, entry by entry; different if their shapes are. */
export function compared(a: Tensor, b: Tensor, tolerance = exact): Verdict {
  if (!sameShape(longAxes(a), longAxes(b))) return 'different'
  const verdicts = Array.from(a.data, (entry, i) => verdictOf(entry, entryAt(b.data, i), tolerance))
  if (verdicts.includes('different')) return 'different'
  return verdicts.includes('indeterminate') ? 'indeterminate' : 'same'
}

/**
 * Whether a side is a product of matrices of derivatives, which have a row or a column for each entry of an
 * array, whatever its shape.
 */
const isByEntries = (side: Formula): boolean =>
  contains(side, (part) => part.kind === 'symbol' && part.between !== undefined)

/** Two sides evaluated; both as lists of entries if one of them is. */
export function worked(
  [left, right]: readonly [Formula, Formula],
  workOut: (side: Formula) => Tensor,
): readonly [Tensor, Tensor] {
  const isFlat = isByEntries(left) || isByEntries(right)
  const laid = (side: Formula): Tensor => {
    const { shape, data } = workOut(side)
    return { shape: isFlat ? [data.length] : shape, data }
  }
  return [laid(left), laid(right)]
}

/** A formula tied to a node is read as the node's number. */
const asOwn = (formula: Formula, scope: Scope): Formula =>
  formula.kind === 'tied' && isSymbolic(formula.of)
    ? {
        kind: 'symbol',
        of: formula.to,
        shape: scope.shapeOf(formula.to.id),
        ...(formula.at && { at: formula.at }),
      }
    : withParts(formula, (part) => asOwn(part, scope))

const asWritten = (formula: Formula, scope: Scope): Tensor =>
  evaluate(asOwn(formula, scope), { ...scope, number: rounded })

/**
 * Whether one side follows from the other by the digits that are written. Numbers are used as written. A
 * symbol has all of its digits, and is rounded to as many as are written.
 */
export function comesOut(left: Formula, right: Formula, scope: Scope): Verdict {
  const sides = [left, right] as const
  const [first, written] = worked(sides, (side) => asWritten(side, scope))
  const [exact] = worked(sides, (side) => evaluate(side, { ...scope, number: (value) => value }))
  const readings = isSymbolic(left) ? [first, exact, mapTensor(exact, rounded)] : [first]
  const verdicts = readings.map((reading) => compared(reading, written, byDigits))
  return verdicts.find((verdict) => verdict !== 'different') ?? 'different'
}
