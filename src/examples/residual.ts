import type { Example } from './example'

export const residual: Example = {
  id: 'residual',
  title: { en: 'Residual connection', ko: '잔차 연결' },
  look: {
    en: 'relu stops the second entry of the gradient, yet the shortcut brings all of $∂L/∂y = (4, −2)$ back to x. By way of W comes another (2, −2), so that $∂L/∂x = (6, −4)$.',
    ko: 'relu가 기울기의 둘째 원소를 막아도, 지름길로는 $∂L/∂y = (4, −2)$가 그대로 x에 돌아옵니다. 여기에 W를 거쳐 온 (2, −2)를 더해 $∂L/∂x = (6, −4)$가 됩니다.',
  },
  text: `x = np.array([1, -1])
W = np.array([[0.5, -1], [-0.5, 1]])
a = x @ W
f = relu(a)
y = x + f
L = np.sum(np.square(y))`,
}
