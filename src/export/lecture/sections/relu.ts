import type { Section } from '../section'

/** max(x, 0), which keeps where x is not positive. */
export const relu: Section = {
  title: { en: 'ReLU layer', ko: 'ReLU 계층' },
  code: `class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        # {mask}
        self.mask = x <= 0  #: forward relu
        out = x.copy()  #: forward relu
        out[self.mask] = 0  #: forward relu
        return out

    def backward(self, dout):  #: arrival relu
        # {copy}
        dx = dout.copy()  #: backward relu
        dx[self.mask] = 0  #: backward relu
        return dx`,
  comments: {
    mask: {
      en: 'True where the output becomes 0: the opposite of the mask in the graph',
      ko: '출력이 0이 되는 곳이 True입니다. 그래프의 마스크와 반대입니다',
    },
    copy: {
      en: 'a copy: the gradient of the caller stays as it is',
      ko: '복사본을 바꾸므로, 넘겨받은 기울기는 그대로 남습니다',
    },
  },
}
