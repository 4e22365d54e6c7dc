import type { Section } from '../section'

/** 1 / (1 + exp(−x)), which keeps its output alone. */
export const sigmoid: Section = {
  title: { en: 'Sigmoid layer', ko: '시그모이드 계층' },
  code: `class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        # {output}
        self.out = 1 / (1 + np.exp(-x))  #: forward sigmoid
        return self.out

    def backward(self, dout):  #: arrival sigmoid
        # {rule}
        return dout * self.out * (1 - self.out)  #: backward sigmoid`,
  comments: {
    output: {
      en: 'backward needs the output alone, not x',
      ko: '역전파에는 x가 아니라 출력만 있으면 됩니다',
    },
    rule: { en: 'the local derivative is y(1 - y)', ko: '국소적 미분은 y(1 - y)입니다' },
  },
}
