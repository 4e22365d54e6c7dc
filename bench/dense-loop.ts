// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import { type Floats, type lectureShape, namedArrays, type Parameters } from '../src/training/parameters'

type Matrix = Float32Array

/** out (n × m) += a (n × k) · b (k × m), as three plain loops. */
function addProduct(a: Matrix, b: Matrix, out: Matrix, n: number, k: number, m: number): void {
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < k; l++) {
      const factor = a[i * k + l]!
      for (let j = 0; j < m; j++) out[i * m + j]! += factor * b[l * m + j]!
    }
  }
}

function transposed(a: Matrix, rows: number, columns: number): Matrix {
  const out = new Float32Array(a.length)
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = a[i * columns + j]!
  return out
}

function rowsOf(row: ArrayLike<number>, count: number): Matrix {
  const out = new Float32Array(row.length * count)
  for (let i = 0; i < count; i++) out.set(row, i * row.length)
  return out
}

/** Turns each row of scores into softmax − one-hot label, over the row count; returns the mean cross-entropy. */
function softmaxLoss(scores: Matrix, labels: Uint8Array, classes: number): number {
  let loss = 0
  for (let i = 0; i < labels.length; i++) {
    const row = scores.subarray(i * classes, (i + 1) * classes)
    const sum = row.reduce((total, score) => total + Math.exp(score), 0)
    loss -= row[labels[i]!]! - Math.log(sum)
    for (let k = 0; k < classes; k++)
      row[k] = (Math.exp(row[k]!) / sum - Number(k === labels[i])) / labels.length
  }
  return loss / labels.length
}

/**
 * The peer of the benchmark: one iteration of the two-layer net on dense float32 matrices, plain loops throughout;
 * changes `parameters`, returns the loss before. `x` is (labels.length × inputs).
 */
export function denseIteration(
  [inputs, hidden, classes]: typeof lectureShape,
  parameters: Parameters,
  x: Matrix,
  labels: Uint8Array,
  learningRate: number,
): number {
  const n = labels.length
  const [W1, b1, W2, b2] = namedArrays(parameters).map(({ entries }) => entries) as [
    Floats,
    Floats,
    Floats,
    Floats,
  ]
  const z = rowsOf(b1, n)
  addProduct(x, Float32Array.from(W1), z, n, inputs, hidden)
  for (let i = 0; i < z.length; i++) if (z[i]! < 0) z[i] = 0
  const y = rowsOf(b2, n)
  addProduct(z, Float32Array.from(W2), y, n, hidden, classes)
  const loss = softmaxLoss(y, labels, classes)
  const dZ = new Float32Array(z.length)
  addProduct(y, transposed(Float32Array.from(W2), hidden, classes), dZ, n, classes, hidden)
  for (let i = 0; i < z.length; i++) if (z[i] === 0) dZ[i] = 0
  const gradients = [W1, b1, W2, b2].map(({ length }) => new Float32Array(length))
  const [dW1, db1, dW2, db2] = gradients as [Matrix, Matrix, Matrix, Matrix]
  addProduct(transposed(x, n, inputs), dZ, dW1, inputs, n, hidden)
  addProduct(rowsOf([1], n), dZ, db1, 1, n, hidden)
  addProduct(transposed(z, n, hidden), y, dW2, hidden, n, classes)
  addProduct(rowsOf([1], n), y, db2, 1, n, classes)
  for (const [parameter, gradient] of [
    [W1, dW1],
    [b1, db1],
    [W2, dW2],
    [b2, db2],
  ] as const) {
    for (let i = 0; i < parameter.length; i++) parameter[i]! -= learningRate * gradient[i]!
  }
  return loss
}
