import type { Example } from './example'

export const rnn: Example = {
  id: 'rnn',
  title: { en: 'RNN over three steps', ko: '세 시점으로 펼친 RNN' },
  look: {
    en: 'Only $x1$ is nonzero, and its trace fades from $h1$ to $h3$; backward the gradient fades too, from 0.9677 at $x3$ to 0.42 at $x2$ and 0.08818 at $x1$. Each step back in time multiplies it by w and by the derivative of tanh.',
    ko: '$x1$만 0이 아니고 그 영향은 $h1$에서 $h3$으로 갈수록 줄어듭니다. 역전파에서는 시점을 거슬러 갈 때마다 w와 tanh의 미분이 곱해져, 기울기가 $x3$에서 0.9677, $x2$에서 0.42, $x1$에서 0.08818로 작아집니다.',
  },
  text: `w = 0.5
x1 = 1
x2 = 0
x3 = 0
h1 = np.tanh(x1)
h2 = np.tanh(w * h1 + x2)
h3 = np.tanh(w * h2 + x3)`,
}
