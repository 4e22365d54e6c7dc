import type { Batch } from '../batch'
import type { Formula } from './formula'

/** The length of an axis as it is written: a number, or N for the samples of a batch. */
type Length = number | 'N'

/** A shape as LaTeX, with the length marked at which two factors meet. */
export function shapeTex(shape: readonly Length[], meeting?: number): string {
  const lengths = shape.map((length, axis) =>
    axis === meeting ? `\\htmlData{meets=${length}}{\\underline{${length}}}` : String(length),
  )
  return shape.length === 1 ? `(${lengths[0]},)` : `(${lengths.join(', ')})`
}

/** The shape of a factor that carries one: of a symbol, as it is or transposed. */
export function shapeOfFactor(formula: Formula, batch?: Batch): readonly Length[] | undefined {
  if (formula.kind === 'symbol') {
    if (formula.at || formula.of.role === 'derivative') return undefined
    const [rows, ...rest] = formula.shape
    return rows === batch?.size && batch?.holds(formula.of) ? ['N', ...rest] : formula.shape
  }
  if (formula.kind !== 'transpose' && formula.kind !== 'column' && formula.kind !== 'row') return undefined
  const inner = shapeOfFactor(formula.of, batch)
  if (!inner) return undefined
  if (formula.kind === 'transpose') return [...inner].reverse()
  return formula.kind === 'column' ? [...inner, 1] : [1, ...inner]
}

/** LaTeX with a shape under it, if there is one. */
export const withShape = (tex: string, shape: readonly Length[] | undefined, meeting?: number): string =>
  shape && shape.length > 0 ? `\\underset{${shapeTex(shape, meeting)}}{${tex}}` : tex
