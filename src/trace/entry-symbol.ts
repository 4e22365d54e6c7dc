import type { Shape } from '../engine/tensor'

/** One entry of an array as LaTeX, with its indices from 1: Y₂, W₁₂, (W₁)₁₂; a scalar's symbol as it is. */
export function entrySymbol(tex: string, shape: Shape, entry: number): string {
  if (shape.length === 0) return tex
  const columns = shape.at(-1) as number
  const indices = shape.length === 1 ? [entry + 1] : [Math.floor(entry / columns) + 1, (entry % columns) + 1]
  const name = /[_^]/.test(tex) ? `(${tex})` : tex
  return `${name}_{${indices.join(indices.some((index) => index > 9) ? ',' : '')}}`
}
