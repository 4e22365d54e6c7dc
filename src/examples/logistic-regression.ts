import type { Example } from './example'

export const logisticRegression: Example = {
  id: 'logistic-regression',
  title: { en: 'Logistic regression', ko: '로지스틱 회귀' },
  look: {
    en: 'The losses p and q send gradients as large as 2 back to y, yet behind the sigmoid only $∂L/∂z = y − t$ is left. The middle point, where y is 0.5, contributes most to the gradient of b.',
    ko: '손실 p와 q가 y로 보내는 기울기는 크기가 2에 이르지만, 시그모이드를 지나면 $∂L/∂z = y − t$만 남습니다. y가 0.5인 가운데 점이 b의 기울기에 가장 크게 기여합니다.',
  },
  text: `x = np.array([-1, 0, 2])
t = np.array([0, 1, 1])
w = 1
b = 0
z = w * x + b
y = sigmoid(z)
p = cross_entropy(y, t)
q = cross_entropy(1 - y, 1 - t)
L = p + q`,
}
