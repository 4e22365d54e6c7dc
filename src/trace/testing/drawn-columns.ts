import type { Formula, Quantity } from '../../engine/formula/formula'
import type { Scope } from '../../engine/formula/scope'
import { sizeOf } from '../../engine/tensor'
import { drawnPositions } from './places'

/**
 * Matrices of derivatives with respect to more entries than this are evaluated only in some of their columns.
 */
const mostColumns = 64

type Derivative = Extract<Quantity, { role: 'derivative' }>

/** The requested columns, if not all. */
interface Choice {
  readonly columns?: readonly number[]
}

/** A side of which only some entries are evaluated, and which. */
export interface Drawn {
  readonly side: Formula
  readonly columns?: readonly number[]
}

/**
 * A product that ends in a matrix of derivatives with respect to very many entries, with only some of its
 * columns.
 */
export function withDrawnColumns(side: Formula): Drawn {
  if (side.kind === 'matrix') {
    const { side: right, columns } = withDrawnColumns(side.right)
    return columns ? { side: { ...side, right }, columns } : { side }
  }
  if (side.kind !== 'symbol' || side.of.role !== 'derivative' || !side.between) return { side }
  const [below, above] = side.between
  if (sizeOf(below) <= mostColumns) return { side }
  const columns = drawnPositions(sizeOf(below))
  const of: Derivative & Choice = { ...side.of, columns }
  return { side: { ...side, of, between: [[columns.length], above] }, columns }
}

/** The slopes of a scope, of which only some columns of a matrix can be requested. */
export const readingColumns =
  (slope: Scope['slope']): Scope['slope'] =>
  (of: Derivative & Choice, above, below) =>
    slope(of, above, of.columns?.[below] ?? below)
