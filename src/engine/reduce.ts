import { broadcastPositions, broadcastTo, sumToShape } from './broadcast'
import { type EntrySum, readInput, sumOfProducts, upTo } from './entry'
import { GraphError } from './graph-error'
import type { OpOptions } from './op-options'
import { entryAt, formatShape, full, type Shape, sizeOf, type Tensor } from './tensor'

/**
 * The axis that is reduced, counted from 0, or undefined if all are; throws a GraphError if there is no such
 * axis.
 */
export function reducedAxis(shape: Shape, { axis }: OpOptions): number | undefined {
  if (axis === undefined) return undefined
  const counted = axis < 0 ? axis + shape.length : axis
  if (Number.isInteger(axis) && counted >= 0 && counted < shape.length) return counted
  if (shape.length === 0) throw noAxes()
  throw new GraphError({
    en: `There is no axis ${axis} in shape ${formatShape(shape)}. Use an axis below ${shape.length}, or leave it out to reduce all entries.`,
    ko: `형상 ${formatShape(shape)}에는 ${axis}번 축이 없습니다. ${shape.length}보다 작은 축을 쓰거나, 축을 빼서 모든 원소를 줄이세요.`,
  })
}

const noAxes = (): GraphError =>
  new GraphError({
    en: 'A single number has no axis to reduce. Leave axis out.',
    ko: '수 하나에는 줄일 축이 없습니다. axis를 빼세요.',
  })

/** The shape with the reduced axes kept at length 1, so that it broadcasts back over the operand. */
export function keptShape(shape: Shape, options: OpOptions): Shape {
  const reduced = reducedAxis(shape, options)
  return shape.map((length, axis) => (reduced === undefined || axis === reduced ? 1 : length))
}

/** The shape that is left after reducing. */
export function reducedShape(shape: Shape, options: OpOptions): Shape {
  if (options.keepdims) return keptShape(shape, options)
  const reduced = reducedAxis(shape, options)
  return reduced === undefined ? [] : shape.filter((_, axis) => axis !== reduced)
}

/** How many entries go into one entry of the result. */
export const reducedCount = (shape: Shape, options: OpOptions): number =>
  sizeOf(shape) / sizeOf(keptShape(shape, options))

/** The operand's entries summed over the reduced axes. */
export const reduceSum = (x: Tensor, options: OpOptions): Tensor => ({
  shape: reducedShape(x.shape, options),
  data: sumToShape(x, keptShape(x.shape, options)).data,
})

/** The result of a reduction, broadcast back over its operand's shape. */
export const spread = (reduced: Tensor, shape: Shape, options: OpOptions): Tensor =>
  broadcastTo({ shape: keptShape(shape, options), data: reduced.data }, shape)

/** For each entry of the operand, the position of the entry of the result that it goes into. */
export const reducedPositions = (shape: Shape, options: OpOptions): Int32Array =>
  broadcastPositions(keptShape(shape, options), shape)

/** The operand's entries combined one after the other, each into its entry of the result. */
export function reduceEntries(
  x: Tensor,
  options: OpOptions,
  start: number,
  combine: (soFar: number, entry: number) => number,
): Tensor {
  const result = full(reducedShape(x.shape, options), start)
  const positions = reducedPositions(x.shape, options)
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] as number
    result.data[position] = combine(entryAt(result.data, position), entryAt(x.data, i))
  }
  return result
}

/** The position of the entry of the result that one entry of the operand goes into. */
export function reducedPosition(at: number, shape: Shape, options: OpOptions): number {
  const position = reducedPositions(shape, options)[at]
  if (position === undefined) throw new RangeError(`there is no entry ${at} in ${formatShape(shape)}`)
  return position
}

/** The entries of the operand that go into one entry of the result, summed. */
export function entriesInto(at: number, x: Tensor, options: OpOptions): EntrySum {
  const positions = reducedPositions(x.shape, options)
  const entries = upTo(positions.length).filter((i) => positions[i] === at)
  return sumOfProducts(
    entries.map((i) => [readInput(0, i)]),
    ['i', 'j'],
  )
}
