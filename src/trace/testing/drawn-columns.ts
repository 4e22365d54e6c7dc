import type { Formula, Quantity } from '../../engine/formula/formula'
import type { Scope } from '../../engine/formula/scope'
import { sizeOf } from '../../engine/tensor'
import { drawnPositions } from './places'

/** Matrices of derivatives by more entries than this are worked out in some of their columns. */
const mostColumns = 64

type Derivative = Extract<Quantity, { role: 'derivative' }>

/** The columns that are asked for, where not all are. */
interface Choice {
  readonly columns?: readonly number[]
}

/** A side of which only some entries are worked out, and which. */
export interface Drawn {
  readonly side: Formula
  readonly columns?: readonly number[]
}

/** A product that ends in a matrix of derivatives by very many entries, with some of its columns alone. */
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

/** The slopes of a scope, where some columns of a matrix alone can be asked for. */
export const readingColumns =
  (slope: Scope['slope']): Scope['slope'] =>
  (of: Derivative & Choice, above, below) =>
    slope(of, above, of.columns?.[below] ?? below)
