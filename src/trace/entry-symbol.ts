import type { Shape } from '../engine/tensor'
import { coordinatesOf, indexed, indexTex } from './entry-index'

/** One entry of an array as LaTeX, with its indices from 1: y₂, w₁₂, (W₁)₁₂; a scalar's symbol as it is. */
export const entrySymbol = (tex: string, shape: Shape, entry: number): string =>
  indexed(tex, indexTex(coordinatesOf(shape, entry)))
