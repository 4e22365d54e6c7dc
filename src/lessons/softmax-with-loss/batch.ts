import type { LessonPart } from '../lesson'
import { batchQuestions } from '../questions/softmax-with-loss'

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
        en: 'Two samples at once: each row of a holds the scores of one sample, and the same row of t its answer. The long graph of the first part is folded into a single layer here.',
        ko: '데이터 두 개를 한꺼번에 다룹니다. a의 행 하나가 데이터 하나의 점수이고, t의 같은 행이 그 정답입니다. 첫째 구성의 긴 그래프를 여기서는 계층 하나로 접었습니다.',
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
        en: 'Each row gets its own prediction minus target, divided by N because L is a mean. This is the only place that divides by N; the layers before it only add up.',
        ko: '행마다 자기 출력에서 정답을 뺀 값을 받고, L이 평균이므로 N으로 나눕니다. N으로 나누는 곳은 여기뿐이며, 앞쪽 계층은 더하기만 합니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'Each row of the gradient depends only on its own sample. Change one row of a, and the other row of the gradient stays as it is.',
        ko: '기울기의 행은 자기 데이터에만 달려 있습니다. a의 한 행을 바꾸어도 기울기의 다른 행은 그대로입니다.',
      },
    },
  ],
  asked: batchQuestions,
  conclusion: {
    text: {
      en: 'With a mean over N samples, each row is divided by N; here $∂L/∂a = (y − t)/2$.',
      ko: '데이터 N개의 평균이므로 행마다 N으로 나눕니다. 여기서는 $∂L/∂a = (y − t)/2$입니다.',
    },
    provided: {
      holds: 'Σ_n (Σ_j t_nj − 1)² = 0',
      otherwise: {
        en: 'With a mean over N samples, each row is divided by N: $1/N (y − t)$ where the targets of a row add up to 1.',
        ko: '데이터 N개의 평균이므로 행마다 N으로 나눕니다. 정답의 합이 1인 행에서는 $1/N (y − t)$입니다.',
      },
    },
  },
  notes: [
    {
      en: 'Where the rows of t add up to 1, as those of y do, each row of the gradient adds up to 0. This is a quick check of softmax code.',
      ko: 'y의 행처럼 t의 행도 더해서 1이면, 기울기의 행을 각각 더한 값은 0입니다. 소프트맥스 코드를 빠르게 확인하는 방법입니다.',
    },
    {
      en: 'Softmax sums over the last axis, with `keepdims=True`. Without an axis, `np.exp(a) / np.sum(np.exp(a))` divides a whole batch by the sum over all rows: the samples mix, and no row adds up to 1.',
      ko: '소프트맥스의 합은 `keepdims=True`로 마지막 축을 따라 구합니다. 축을 정하지 않은 `np.exp(a) / np.sum(np.exp(a))`는 배치를 모든 행의 합으로 나누므로, 데이터가 섞이고 어느 행도 더해서 1이 되지 않습니다.',
    },
  ],
}
