// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { NetworkShape, Parameters } from '../parameters'

/** The rows of a dense matrix. */
type Matrix = readonly (readonly number[])[]

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)
const transposed = (m: Matrix): number[][] => m[0]!.map((_, column) => m.map((row) => row[column]!))
const product = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => transposed(b).map((col) => dot(row, col)))
const columnSums = (m: Matrix): number[] => transposed(m).map((column) => column.reduce((a, b) => a + b, 0))
const plusRow = (m: Matrix, row: ArrayLike<number>) => m.map((r) => r.map((x, i) => x + row[i]!))
const rowsOf = (entries: ArrayLike<number>, width: number): number[][] =>
  Array.from({ length: entries.length / width }, (_, r) =>
    Array.from(entries).slice(r * width, (r + 1) * width),
  )

function softmax(row: readonly number[]): number[] {
  const maximum = Math.max(...row)
  const exponentials = row.map((x) => Math.exp(x - maximum))
  const sum = exponentials.reduce((a, b) => a + b, 0)
  return exponentials.map((x) => x / sum)
}

/**
 * Loss and gradients of the two-layer net as a textbook writes them, with dense matrices: Affine, ReLU, Affine,
 * softmax with cross-entropy, averaged over the rows of `x`.
 */
export function denseGradients(
  shape: NetworkShape,
  parameters: Parameters,
  x: Matrix,
  labels: readonly number[],
) {
  const W1 = rowsOf(parameters.W1, shape.hidden)
  const W2 = rowsOf(parameters.W2, shape.classes)
  const a1 = plusRow(product(x, W1), parameters.b1)
  const z1 = a1.map((row) => row.map((value) => Math.max(0, value)))
  const y = plusRow(product(z1, W2), parameters.b2).map(softmax)
  const loss = y.reduce((sum, row, i) => sum - Math.log(row[labels[i]!]!), 0) / x.length
  const dA2 = y.map((row, i) => row.map((value, k) => (value - (k === labels[i] ? 1 : 0)) / x.length))
  const dZ1 = product(dA2, transposed(W2))
  const dA1 = dZ1.map((row, i) => row.map((value, j) => (a1[i]![j]! > 0 ? value : 0)))
  return {
    loss,
    W1: product(transposed(x), dA1).flat(),
    b1: columnSums(dA1),
    W2: product(transposed(z1), dA2).flat(),
    b2: columnSums(dA2),
  }
}
