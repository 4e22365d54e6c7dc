import type { Section } from '../section'

/** x·W + b for one sample, a batch, or a batch of images, whose rows and columns become one axis. */
export const affine: Section = {
  title: { en: 'Affine layer', ko: 'Affine 계층' },
  code: `class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.x_shape = None
        self.dW = None
        self.db = None

    def forward(self, x):
        # {rows}
        self.x_shape = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        out = self.x @ self.W + self.b  #: forward affine
        return out[0] if x.ndim == 1 else out

    def backward(self, dout):  #: arrival affine
        dout = dout.reshape(-1, self.W.shape[1])
        dx = dout @ self.W.T  #: backward affine 0
        self.dW = self.x.T @ dout  #: backward affine 1
        # {bias}
        self.db = dout.sum(axis=0)  #: backward affine 2
        return dx.reshape(self.x_shape)`,
  comments: {
    rows: {
      en: 'an image becomes a row',
      ko: '이미지는 행으로 폅니다',
    },
    bias: {
      en: 'b is added to every row, so its gradient is the sum over the rows',
      ko: 'b는 모든 행에 더해지므로 기울기를 행에 걸쳐 더합니다',
    },
  },
}
