import type { Section } from '../section'

/** x + y, which keeps nothing. */
export const addLayer: Section = {
  title: { en: 'Addition layer', ko: '덧셈 계층' },
  code: `class AddLayer:
    def forward(self, x, y):
        # {nothing}
        return x + y  #: forward add

    def backward(self, dout):  #: arrival add
        # {whole}
        dx = dout  #: backward add 0
        dy = dout  #: backward add 1
        return dx, dy`,
  comments: {
    nothing: {
      en: 'backward needs no value, so none is kept',
      ko: '역전파에 필요한 값이 없어 저장하지 않습니다',
    },
    whole: {
      en: 'each input gets the whole upstream gradient',
      ko: '두 입력에 상류 기울기를 그대로 보냅니다',
    },
  },
}
