import type { OpOptions } from '../op-options'
import {
  abs,
  cos,
  type Dual,
  dual,
  exp,
  larger,
  largest,
  log,
  minus,
  over,
  plus,
  relu,
  sin,
  smaller,
  sqrt,
  tanh,
  times,
  toThePower,
  total,
} from './dual'
import { columnsOf, type DualTensor, entriesOf, mapDual, pairDual, reduceDual } from './dual-tensor'

/** An op on dual numbers. */
export type DualOp = (inputs: readonly DualTensor[], options: OpOptions) => DualTensor

const one = dual(1)
const scalarOf = (entry: Dual): DualTensor => ({ shape: [], rows: [[entry]] })

const unary =
  (f: (x: Dual) => Dual): DualOp =>
  ([x]) =>
    mapDual(x as DualTensor, f)

const binary =
  (f: (a: Dual, b: Dual) => Dual): DualOp =>
  ([a, b]) =>
    pairDual(a as DualTensor, b as DualTensor, f)

const reduction =
  (f: (group: readonly Dual[]) => Dual): DualOp =>
  ([x], options) =>
    reduceDual(x as DualTensor, options, f)

function matmul(a: DualTensor, b: DualTensor): DualTensor {
  const rightColumns = b.shape.length === 1 ? [entriesOf(b)] : columnsOf(b)
  const rows = a.rows.map((row) =>
    rightColumns.map((column) => total(row.map((x, k) => times(x, column[k] as Dual)))),
  )
  const shape = [...(a.shape.length === 2 ? [a.rows.length] : []), ...b.shape.slice(1)]
  const isColumn = shape.length === 1 && b.shape.length === 1
  return { shape, rows: isColumn ? [rows.flat()] : rows }
}

function transpose(x: DualTensor): DualTensor {
  return x.shape.length < 2 ? x : { shape: [...x.shape].reverse(), rows: columnsOf(x) }
}

/** Scores minus the row's largest, which changes neither softmax nor its logarithm. */
const shifted = (row: readonly Dual[]): readonly Dual[] => {
  const largest = dual(Math.max(...row.map((score) => score.value)))
  return row.map((score) => minus(score, largest))
}

function softmaxRow(row: readonly Dual[]): readonly Dual[] {
  const powers = shifted(row).map(exp)
  return powers.map((power) => over(power, total(powers)))
}

function logSoftmaxRow(row: readonly Dual[]): readonly Dual[] {
  const normaliser = log(total(shifted(row).map(exp)))
  return shifted(row).map((score) => minus(score, normaliser))
}

/** −Σ t·log y / N, from the rows of log y; t as rows of weights or as class indices. */
function meanLoss(logRows: readonly (readonly Dual[])[], t: DualTensor, rank: number): DualTensor {
  const isIndex = t.shape.length < rank
  const weight = (row: number, k: number): number => {
    if (isIndex) return entriesOf(t)[row]?.value === k ? 1 : 0
    return t.rows[row]?.[k]?.value ?? Number.NaN
  }
  const terms = logRows.flatMap((logs, row) =>
    logs.flatMap((y, k) => (weight(row, k) === 0 ? [] : [times(dual(-weight(row, k)), y)])),
  )
  return scalarOf(over(total(terms), dual(logRows.length)))
}

/**
 * Ops on dual numbers by name, written without the engine's derivatives: layers follow from their arithmetic.
 */
export const dualOps: ReadonlyMap<string, DualOp> = new Map<string, DualOp>([
  ['add', binary(plus)],
  ['subtract', binary(minus)],
  ['multiply', binary(times)],
  ['divide', binary(over)],
  ['negate', unary((x) => minus(dual(0), x))],
  ['reciprocal', unary((x) => over(one, x))],
  ['pow', binary(toThePower)],
  ['square', unary((x) => times(x, x))],
  ['exp', unary(exp)],
  ['log', unary(log)],
  ['sqrt', unary(sqrt)],
  ['sin', unary(sin)],
  ['cos', unary(cos)],
  ['tanh', unary(tanh)],
  ['abs', unary(abs)],
  ['maximum', binary(larger)],
  ['minimum', binary(smaller)],
  ['relu', unary(relu)],
  ['sigmoid', unary((x) => over(one, plus(one, exp(minus(dual(0), x)))))],
  ['sum', reduction(total)],
  ['mean', reduction((group) => over(total(group), dual(group.length)))],
  ['max', reduction(largest)],
  ['transpose', ([x]) => transpose(x as DualTensor)],
  ['matmul', ([a, b]) => matmul(a as DualTensor, b as DualTensor)],
  ['affine', ([x, w, b]) => pairDual(matmul(x as DualTensor, w as DualTensor), b as DualTensor, plus)],
  ['softmax', ([a]) => ({ shape: (a as DualTensor).shape, rows: (a as DualTensor).rows.map(softmaxRow) })],
  [
    'cross_entropy',
    ([y, t]) =>
      meanLoss(
        (y as DualTensor).rows.map((row) => row.map(log)),
        t as DualTensor,
        (y as DualTensor).shape.length,
      ),
  ],
  [
    'softmax_cross_entropy',
    ([a, t]) =>
      meanLoss((a as DualTensor).rows.map(logSoftmaxRow), t as DualTensor, (a as DualTensor).shape.length),
  ],
])
