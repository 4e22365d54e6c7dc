import type { Section } from '../section'

/** x · y, which keeps both. */
export const mulLayer: Section = {
  title: { en: 'Multiplication layer', ko: '곱셈 계층' },
  code: `class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        # {both}
        self.x = x
        self.y = y
        return x * y  #: forward multiply

    def backward(self, dout):  #: arrival multiply
        # {other}
        dx = dout * self.y  #: backward multiply 0
        dy = dout * self.x  #: backward multiply 1
        return dx, dy`,
  comments: {
    both: { en: 'backward needs both inputs again', ko: '역전파에서 두 입력이 다시 필요합니다' },
    other: {
      en: 'each input gets the upstream gradient times the other input',
      ko: '상류 기울기에 다른 쪽 입력을 곱해 보냅니다',
    },
  },
}
