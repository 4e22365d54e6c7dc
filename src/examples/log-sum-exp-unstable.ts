import type { Example } from './example'

export const logSumExpUnstable: Example = {
  id: 'log-sum-exp-unstable',
  title: { en: 'Log-sum-exp, unstable', ko: '수치적으로 불안정한 log-sum-exp' },
  look: {
    en: '$exp(709)$ is still a number of 64 bits, but $exp(710)$ overflows to ∞, and so do S and L, although L should be about 710.3. Backward, S gets $1/∞ = 0$, and $0 × ∞$ makes the gradient of the larger score NaN.',
    ko: '$exp(709)$까지는 64비트로 나타낼 수 있지만 $exp(710)$은 오버플로가 일어나 ∞가 되고, 약 710.3이어야 할 L도 ∞가 됩니다. 역전파에서 S의 기울기는 $1/∞ = 0$이고, 큰 점수의 기울기는 $0 × ∞$이므로 NaN입니다.',
  },
  text: `a = np.array([709, 710])
u = np.exp(a)
S = np.sum(u)
L = np.log(S)`,
}
