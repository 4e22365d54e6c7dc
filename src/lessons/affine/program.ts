/** Y = X·W + B for one sample. */
export const affineProgram = `X = [1, 2]
W = [[1, 3, 5], [2, 4, 6]]
B = [1, 2, 3]
Y = affine(X, W, B)`

/** ∂L/∂Y, passed back by the later layers. */
export const affineUpstream: readonly number[] = [1, -1, 2]
