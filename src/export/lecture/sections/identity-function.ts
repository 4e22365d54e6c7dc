import type { Section } from '../section'

/** What comes out as it went in: the last layer of a net that predicts numbers. */
export const identityFunction: Section = {
  title: { en: 'Identity function', ko: '항등 함수' },
  code: `def identity_function(x):
    # {regression}
    return x`,
  comments: {
    regression: {
      en: 'the output layer of a net that predicts numbers',
      ko: '수를 예측하는 신경망의 출력층에 씁니다',
    },
  },
}
