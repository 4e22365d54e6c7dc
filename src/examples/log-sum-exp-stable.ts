import type { Example } from './example'

export const logSumExpStable: Example = {
  id: 'log-sum-exp-stable',
  title: { en: 'Log-sum-exp, stable', ko: '수치적으로 안정한 log-sum-exp' },
  look: {
    en: 'With m taken off, no entry of u is above 1. The contributions 1 and −1 at m cancel, so $∂L/∂m = 0$, and the gradient of a is what comes by way of d alone, 0.2689 and 0.7311: its softmax.',
    ko: 'm을 빼면 u의 원소는 모두 1 이하입니다. m에서는 기여분 1과 −1이 상쇄되어 $∂L/∂m = 0$이고, a의 기울기는 d를 거쳐 온 0.2689와 0.7311, 곧 a의 소프트맥스입니다.',
  },
  text: `a = np.array([709, 710])
m = np.max(a)
d = a - m
u = np.exp(d)
S = np.sum(u)
L = np.log(S) + m`,
}
