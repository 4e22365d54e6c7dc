/** A two-layer net small enough to read: 2 inputs, 3 hidden units, 2 classes. */
export const twoLayerProgram = `X = [[1, 2], [2, -1]]
W1 = [[0.3, -0.2, 0.5], [0.1, 0.4, -0.6]]
b1 = [0.1, 0.2, 0.3]
W2 = [[0.4, -0.2], [-0.5, 0.3], [0.6, 0.1]]
b2 = [0.1, -0.1]
t = [[1, 0], [0, 1]]
H = affine(X, W1, b1)
Z = relu(H)
A = affine(Z, W2, b2)
L = softmax_cross_entropy(A, t)`
