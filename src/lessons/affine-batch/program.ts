/** Y = X·W + B for four samples. */
export const affineBatchProgram = `X = [[1, 2], [3, -1], [0, 2], [2, 1]]
W = [[1, 3, 5], [2, 4, 6]]
B = [1, 2, 3]
Y = affine(X, W, B)`

/** ∂L/∂Y, passed back by the later layers: a row for each sample. */
export const affineBatchUpstream: readonly (readonly number[])[] = [
  [1, -1, 2],
  [0, 2, 1],
  [2, 0, -1],
  [1, 2, 0],
]
