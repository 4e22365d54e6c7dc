import type { Section } from '../section'

/** Softmax and the cross-entropy error as one layer. */
export const softmaxWithLoss: Section = {
  title: { en: 'Softmax-with-Loss layer', ko: 'Softmax-with-Loss 계층' },
  code: `class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)  #: forward softmax softmax_cross_entropy
        self.loss = cross_entropy_error(self.y, t)  #: forward cross_entropy softmax_cross_entropy
        return self.loss

    def backward(self, dout=1):  #: arrival softmax_cross_entropy
        # {samples}
        batch_size = self.y.size // self.y.shape[-1]
        if self.t.size == self.y.size:
            # {one-hot}
            dx = self.y - self.t  #: backward softmax_cross_entropy
        else:
            # {indices}
            dx = self.y.reshape(batch_size, -1).copy()
            dx[np.arange(batch_size), self.t] -= 1
            dx = dx.reshape(self.y.shape)
        # {mean}
        return dout * dx / batch_size  #: backward softmax_cross_entropy`,
  comments: {
    samples: {
      en: 'the number of rows; 1 for a single sample',
      ko: '행의 수이며, 데이터가 하나이면 1입니다',
    },
    'one-hot': { en: 't is one-hot', ko: 't가 원-핫 인코딩일 때' },
    indices: {
      en: 't is the index of the right class: only there is 1 taken off',
      ko: 't가 정답 클래스의 번호일 때는 그 자리에서만 1을 뺍니다',
    },
    mean: {
      en: 'the loss is a mean, so each sample counts one batch_size-th',
      ko: '손실이 평균이므로 batch_size로 나눕니다',
    },
  },
}
