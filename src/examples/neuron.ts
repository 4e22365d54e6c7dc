import type { Example } from './example'

export const neuron: Example = {
  id: 'neuron',
  title: { en: 'Neuron', ko: '뉴런' },
  look: {
    en: 'z is exactly 0, where the sigmoid is steepest: its local derivative is $y(1 − y) = 0.25$. b gets just that; w gets half of it, because $x = 0.5$.',
    ko: 'z가 정확히 0이므로 시그모이드가 가장 가파른 곳이고, 국소적 미분은 $y(1 − y) = 0.25$입니다. b는 이 값을 그대로 받지만, w는 $x = 0.5$를 곱한 절반만 받습니다.',
  },
  text: `w = 2
x = 0.5
b = -1
u = w * x
z = u + b
y = sigmoid(z)`,
}
