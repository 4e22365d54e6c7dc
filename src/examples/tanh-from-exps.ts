import type { Example } from './example'

export const tanhFromExps: Example = {
  id: 'tanh-from-exps',
  title: { en: 'tanh from exponentials', ko: '지수 함수로 쓴 tanh' },
  look: {
    en: 'Two contributions come back to x, by way of p and of q, and each is 0.32. Their sum is $1 − y² = 0.64$, the derivative of tanh, from six nodes of which none is a tanh.',
    ko: 'x에는 p를 거친 기여분과 q를 거친 기여분이 돌아오는데, 둘 다 0.32입니다. 둘을 더하면 tanh의 미분인 $1 − y² = 0.64$가 됩니다.',
  },
  text: `x = 0.6931471805599453  # log(2)
p = np.exp(x)
q = np.exp(-x)
u = p - q
v = p + q
y = u / v`,
}
