import type { Section } from '../section'

/** Scores as probabilities, row by row. */
export const softmax: Section = {
  title: { en: 'Softmax', ko: '소프트맥스' },
  code: `def softmax(x):
    # {maximum}
    x = x - np.max(x, axis=-1, keepdims=True)
    exp_x = np.exp(x)  #: forward softmax
    # {row}
    return exp_x / np.sum(exp_x, axis=-1, keepdims=True)  #: forward softmax`,
  comments: {
    maximum: {
      en: 'without the maximum, exp would overflow for large scores',
      ko: '최댓값을 빼면 점수가 커도 exp가 넘치지 않습니다',
    },
    row: { en: 'each row adds up to 1 by itself', ko: '행마다 합이 1이 됩니다' },
  },
}
