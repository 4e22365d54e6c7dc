import { call, entry, equalTo, number } from './formula/build'
import type { ArrayFunction, Formula, Index } from './formula/formula'
import { GraphError } from './graph-error'
import type { Arguments, EntryArguments } from './op'
import { entryAt, formatShape, type Shape, sameShape, type Tensor } from './tensor'

/** How many rows (samples), and how many entries in each (classes): a vector is one row. */
export const rowsOf = (shape: Shape): { readonly rows: number; readonly classes: number } => ({
  rows: shape.at(-2) ?? 1,
  classes: shape.at(-1) ?? 1,
})

/** The largest of a row's entries, however many there are; NaN if one is NaN. */
export const largestOf = (row: Float64Array): number =>
  row.reduce((largest, entry) => Math.max(largest, entry), Number.NEGATIVE_INFINITY)

/** The sum of each row of `classes` entries. */
export const rowSums = (entries: Float64Array, classes: number): Float64Array =>
  Float64Array.from({ length: entries.length / classes }, (_, row) =>
    entries.subarray(row * classes, (row + 1) * classes).reduce((sum, entry) => sum + entry, 0),
  )

/** Whether t holds one class index for each row of y instead of a row of its own. */
const holdsIndices = (t: Shape, y: Shape): boolean => sameShape(t, y.slice(0, -1))

/** The same, decided by the shapes of an op's operands. */
export const isIndexed = ([y, t]: readonly [Shape, Shape]): boolean => holdsIndices(t, y)

/** A loss's target in formulas: one-hot rows unchanged, class indices as the corresponding one-hot rows. */
export function targetFormula({ inputs: [, t], shapes }: Arguments<2>): Formula {
  const [y] = shapes
  return isIndexed(shapes) ? call(oneHot(y), t) : t
}

/** The target of one entry of y. */
export function targetEntryFormula({ input, shapes }: EntryArguments<2>, at: readonly Index[]): Formula {
  const [y] = shapes
  return isIndexed(shapes) ? entry(call(oneHot(y), input(1, [])), at) : input(1, at)
}

const oneHot = (y: Shape): ArrayFunction<1> => ({
  name: { tex: '\\operatorname{onehot}', plain: 'onehot' },
  value: ([t]) => ({ shape: y, data: targetRows(y, t) }),
  rank: y.length,
})

/** Throws a GraphError unless t fits the rows of y as one-hot rows or as class indices. */
export function checkTarget(y: Shape, t: Shape): void {
  if (y.length > 0 && (sameShape(y, t) || holdsIndices(t, y))) return
  throw new GraphError({
    en: `The target has shape ${formatShape(t)} and the scores have ${formatShape(y)}. Give one-hot rows of the same shape as the scores, or one class index for each row: shape ${formatShape(y.slice(0, -1))}.`,
    ko: `정답 레이블의 형상은 ${formatShape(t)}, 점수의 형상은 ${formatShape(y)}입니다. 점수와 같은 형상의 원-핫 인코딩이나, 행마다 하나의 클래스 번호(형상 ${formatShape(y.slice(0, -1))})를 주세요.`,
  })
}

/**
 * The target as rows of the shape of y: one-hot if class indices were given; throws a GraphError on an
 * impossible index.
 */
export function targetRows(y: Shape, t: Tensor): Float64Array {
  if (!holdsIndices(t.shape, y)) return t.data
  const { rows, classes } = rowsOf(y)
  const data = new Float64Array(rows * classes)
  for (let row = 0; row < rows; row++) {
    const index = entryAt(t.data, row)
    if (!Number.isInteger(index) || index < 0 || index >= classes) throw impossibleIndex(index, classes)
    data[row * classes + index] = 1
  }
  return data
}

const impossibleIndex = (index: number, classes: number): GraphError =>
  new GraphError({
    en: `${index} is not a class index: with ${classes} classes it must be a whole number from 0 to ${classes - 1}.`,
    ko: `클래스 번호로 ${index} 값을 쓸 수 없습니다. 클래스가 ${classes}개이므로 0부터 ${classes - 1}까지의 정수여야 합니다.`,
  })

/** Throws a GraphError if there is no last axis to work along. */
export function checkHasRows(name: string, shape: Shape): void {
  if (shape.length > 0) return
  throw new GraphError({
    en: `${name} works along the last axis, but a single number has none. Give it a list such as [1, 2, 3].`,
    ko: `${name} 함수는 마지막 축을 따라 계산하는데 수 하나에는 축이 없습니다. [1, 2, 3] 같은 목록을 주세요.`,
  })
}

/** Where the target of one entry of y is read, and the target itself. */
export interface TargetEntry {
  readonly at: number
  readonly write: (read: Formula) => Formula
}

/** The target of the entry of y at a position: its entry of t, or whether its class is the row's index. */
export function targetEntry(at: number, y: Shape, t: Tensor): TargetEntry {
  if (!holdsIndices(t.shape, y)) return { at, write: (read) => read }
  const { classes } = rowsOf(y)
  return { at: Math.floor(at / classes), write: (read) => equalTo(read, number(at % classes)) }
}
