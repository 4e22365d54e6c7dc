import { encodeNested, isNested, nestedJson } from '../lib/nested'
import { fromNested, type Tensor, toNested } from './tensor'

/**
 * A tensor in JSON: a number or nested arrays; entries that are not finite as "NaN", "Infinity", "-Infinity".
 */
export const encodeTensor = (tensor: Tensor): ReturnType<typeof encodeNested> =>
  encodeNested(toNested(tensor))

/** A tensor as JSON text, every number with all of its digits and its sign. */
export const tensorJson = (tensor: Tensor): string => nestedJson(toNested(tensor))

/** The tensor of a finite number, of a list, or of rows of equal length; undefined for anything else. */
export const decodeNested = (value: unknown): Tensor | undefined =>
  isNested(value) ? fromNested(value) : undefined
