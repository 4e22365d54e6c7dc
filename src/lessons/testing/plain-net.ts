// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
/** One image, its one-hot label, and the parameters of the net, with matrices row by row. */
export interface PlainCase {
  readonly X: Float64Array
  readonly t: Float64Array
  readonly W1: Float64Array
  readonly b1: Float64Array
  readonly W2: Float64Array
  readonly b2: Float64Array
}

function plainForward({ X, t, W1, b1, W2, b2 }: PlainCase) {
  const [inputs, hidden, classes] = [X.length, b1.length, b2.length]
  const H = Array.from(b1)
  for (let j = 0; j < hidden; j++) for (let i = 0; i < inputs; i++) H[j]! += X[i]! * W1[i * hidden + j]!
  const Z = H.map((score) => (score > 0 ? score : 0))
  const A = Array.from(b2)
  for (let k = 0; k < classes; k++) for (let j = 0; j < hidden; j++) A[k]! += Z[j]! * W2[j * classes + k]!
  let total = 0
  for (const score of A) total += Math.exp(score)
  let loss = 0
  for (let k = 0; k < classes; k++) loss -= t[k]! * Math.log(Math.exp(A[k]!) / total)
  return { H, Z, A, total, loss }
}

/**
 * Loss and gradients of the two-layer net for one image, entry by entry in loops; shares nothing with the
 * engine.
 */
export function plainNet(plain: PlainCase) {
  const { X, t, W1, W2 } = plain
  const { H, Z, A, total, loss } = plainForward(plain)
  const [inputs, hidden, classes] = [X.length, H.length, A.length]
  const dA = A.map((score, k) => Math.exp(score) / total - t[k]!)
  const dW2 = new Float64Array(hidden * classes)
  const dH = new Float64Array(hidden)
  for (let j = 0; j < hidden; j++) {
    for (let k = 0; k < classes; k++) {
      dW2[j * classes + k] = Z[j]! * dA[k]!
      if (H[j]! > 0) dH[j]! += dA[k]! * W2[j * classes + k]!
    }
  }
  const dW1 = new Float64Array(inputs * hidden)
  const dX = new Float64Array(inputs)
  for (let i = 0; i < inputs; i++) {
    for (let j = 0; j < hidden; j++) {
      dW1[i * hidden + j] = X[i]! * dH[j]!
      dX[i]! += W1[i * hidden + j]! * dH[j]!
    }
  }
  const gradients: Readonly<Record<string, ArrayLike<number>>> = {
    X: dX,
    W1: dW1,
    b1: dH,
    W2: dW2,
    b2: dA,
    H: dH,
    A: dA,
  }
  return { loss, gradients }
}
