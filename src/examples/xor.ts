import type { Example } from './example'

export const xor: Example = {
  id: 'xor',
  title: { en: 'XOR by hand', ko: '손으로 만든 XOR 신경망' },
  look: {
    en: 'Only in the row of the input (1, 1) is the second column of H above 0, and there it lowers Y to 0.25 from the 1.75 that the first column alone would give. Backward, the second column of $∂L/∂A$ is nonzero in that row alone.',
    ko: 'H의 둘째 열은 입력이 (1, 1)인 행에서만 0보다 커서, 첫째 열만으로는 1.75가 될 Y를 0.25로 낮춥니다. 역전파에서도 $∂L/∂A$의 둘째 열은 이 행에서만 0이 아닙니다.',
  },
  text: `X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
W1 = np.array([[1, 1], [1, 1]])
b1 = np.array([-0.5, -1.5])
W2 = np.array([[1], [-3]])
b2 = np.array([0.25])
A = affine(X, W1, b1)
H = relu(A)
Y = affine(H, W2, b2)
E = Y - np.array([[0], [1], [1], [0]])
L = np.mean(np.square(E))`,
}
