import type { LessonPart } from '../lesson'

/** Two samples by rows, as one layer; y = (0.3, 0.2, 0.5) and (0.4, 0.5, 0.1), so that each row is checked by hand. */
export const softmaxBatch: LessonPart = {
  id: 'batch',
  title: { en: 'A batch', ko: '배치' },
  text: `# log(3), log(2), log(5) and log(4), log(5), log(1)
a = [[1.0986122886681098, 0.6931471805599453, 1.6094379124341003], [1.3862943611198906, 1.6094379124341003, 0]]
# one-hot rows: the second class is right, then the first
t = [[0, 1, 0], [1, 0, 0]]
L = softmax_cross_entropy(a, t)`,
  setup: { targets: ['t'] },
  said: [
    {
      from: 'start',
      text: {
        en: 'Two samples at once: each row of a holds the scores of one sample, and the same row of t its answer. The long graph of the first part is a single layer here.',
        ko: '데이터 두 개를 한꺼번에 다룹니다. a의 행 하나가 데이터 하나의 점수이고, t의 같은 행이 그 정답입니다. 첫 부분의 긴 그래프가 여기서는 계층 하나입니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'Softmax works along each row, so every row of y adds up to 1. Each row gives a loss of its own, and L is the mean of these N losses.',
        ko: '소프트맥스는 행마다 계산하므로 y의 행을 각각 더하면 1입니다. 행마다 손실이 하나씩 나오고, L은 이 손실 N개의 평균입니다.',
      },
    },
    {
      from: 'seed',
      text: {
        en: 'Backward starts with 1 as before: a batch still ends in a single number.',
        ko: '역전파는 전과 같이 1에서 시작합니다. 배치도 끝에는 수 하나가 남습니다.',
      },
    },
    {
      from: { backward: 'L' },
      text: {
        en: 'Each row gets its own $y − t$, divided by N because L is a mean. This is the only place where the batch divides; the layers before it only add up.',
        ko: '행마다 자기 $y − t$를 받고, L이 평균이므로 N으로 나눕니다. 배치의 크기로 나누는 곳은 여기뿐이며, 앞쪽 계층은 더하기만 합니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'With the starting values the first row is $1/2 · (0.3, −0.8, 0.5) = (0.15, −0.4, 0.25)$, and the second is $1/2 · (−0.6, 0.5, 0.1) = (−0.3, 0.25, 0.05)$.',
        ko: '처음 값에서 첫 행은 $1/2 · (0.3, −0.8, 0.5) = (0.15, −0.4, 0.25)$이고, 둘째 행은 $1/2 · (−0.6, 0.5, 0.1) = (−0.3, 0.25, 0.05)$입니다.',
      },
    },
  ],
  notes: [
    {
      en: 'Each row of the gradient adds up to 0, because the rows of y and of t both add up to 1. This is a quick check of softmax code.',
      ko: '기울기의 행을 각각 더하면 0입니다. y의 행도 t의 행도 더하면 1이기 때문입니다. 소프트맥스 코드를 빠르게 확인하는 방법입니다.',
    },
    {
      en: 'Code that takes `np.exp(a) / np.sum(np.exp(a))` of a whole batch divides by the sum over all rows: then the samples mix, and no row adds up to 1. Sum over the last axis, with `keepdims=True`.',
      ko: '배치 전체에 `np.exp(a) / np.sum(np.exp(a))`를 쓰면 모든 행의 합으로 나누게 됩니다. 그러면 데이터가 섞이고 어느 행도 더해서 1이 되지 않습니다. `keepdims=True`로 마지막 축을 따라 더하세요.',
    },
  ],
}
