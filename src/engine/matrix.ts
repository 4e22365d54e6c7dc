import { GraphError } from './graph-error'
import { formatShape, type Shape, type Tensor } from './tensor'

/** The number of rows of a matrix. */
export const rowsIn = ({ shape }: Tensor): number => shape.at(-2) ?? 1

/** The number of columns of a matrix. */
export const columnsIn = ({ shape }: Tensor): number => shape.at(-1) ?? 1

/** Rows become columns; a vector stays as it is, as in NumPy. */
export function transposed(x: Tensor): Tensor {
  if (x.shape.length < 2) return x
  const [rows, columns] = [rowsIn(x), columnsIn(x)]
  const data = new Float64Array(x.data.length)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) data[j * rows + i] = x.data[i * columns + j] as number
  }
  return { shape: [columns, rows], data }
}

/** A vector as a matrix of one row; a matrix as it is. */
export const asRow = (x: Tensor): Tensor =>
  x.shape.length === 1 ? { shape: [1, ...x.shape], data: x.data } : x

/** A vector as a matrix of one column; a matrix as it is. */
export const asColumn = (x: Tensor): Tensor =>
  x.shape.length === 1 ? { shape: [...x.shape, 1], data: x.data } : x

/** The product of two matrices (n, k) and (k, m), shape (n, m). */
export function matrixProduct(a: Tensor, b: Tensor): Tensor {
  const [n, k, m] = [rowsIn(a), columnsIn(a), columnsIn(b)]
  const data = new Float64Array(n * m)
  for (let i = 0; i < n; i++)
    addProduct(data.subarray(i * m, (i + 1) * m), a.data.subarray(i * k, (i + 1) * k), b.data)
  return { shape: [n, m], data }
}

/**
 * Adds a row (k,) times a matrix (k, m) to `sum` (m,): four rows of the matrix at a time, which is faster and
 * adds in the same order.
 */
function addProduct(sum: Float64Array, row: Float64Array, matrix: Float64Array): void {
  const m = sum.length
  const fours = row.length - (row.length % 4)
  for (let p = 0; p < fours; p += 4) {
    const [first, second, third, fourth] = [p * m, (p + 1) * m, (p + 2) * m, (p + 3) * m]
    const [f, g, h, i] = [row[p], row[p + 1], row[p + 2], row[p + 3]] as [number, number, number, number]
    for (let j = 0; j < m; j++)
      sum[j] =
        (sum[j] as number) +
        f * (matrix[first + j] as number) +
        g * (matrix[second + j] as number) +
        h * (matrix[third + j] as number) +
        i * (matrix[fourth + j] as number)
  }
  for (let p = fours; p < row.length; p++) {
    const factor = row[p] as number
    for (let j = 0; j < m; j++) sum[j] = (sum[j] as number) + factor * (matrix[p * m + j] as number)
  }
}

/**
 * The shape of a · b as NumPy's matmul gives it; throws a GraphError that names both shapes if they do not
 * fit.
 */
export function productShape(a: Shape, b: Shape): Shape {
  if (a.length === 0 || b.length === 0) {
    throw new GraphError({
      en: `A matrix product needs a vector or a matrix on both sides, but the shapes are ${formatShape(a)} and ${formatShape(b)}. Use * to multiply by a number.`,
      ko: `행렬 곱의 양쪽은 벡터나 행렬이어야 하는데 형상이 ${formatShape(a)}, ${formatShape(b)}입니다. 수를 곱하려면 *를 쓰세요.`,
    })
  }
  const inner = b[0]
  if (a.at(-1) !== inner) {
    throw new GraphError({
      en: `The shapes ${formatShape(a)} and ${formatShape(b)} do not fit a matrix product: the left one has ${a.at(-1)} columns, the right one ${inner} rows, and the two must be equal. Transpose one with .T or change it.`,
      ko: `형상 ${formatShape(a)}, ${formatShape(b)}은 행렬 곱에 맞지 않습니다. 왼쪽의 열은 ${a.at(-1)}개, 오른쪽의 행은 ${inner}개인데 둘이 같아야 합니다. .T로 전치하거나 하나를 바꾸세요.`,
    })
  }
  return [...a.slice(0, -1), ...b.slice(1)]
}
