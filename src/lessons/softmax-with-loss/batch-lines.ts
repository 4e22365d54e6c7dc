import type { AlgebraLine } from '../../trace/algebra-line'
import { lossBy, symbolFor } from '../algebra-pieces'
import { differences } from './class-numbers'

/** From y − t of one sample to a batch. */
export const batchLines: readonly AlgebraLine[] = [
  {
    left: symbolFor('L', 'L'),
    right: '\\frac{1}{N} \\sum_{n=1}^{N} L_n',
    rule: {
      en: 'A batch: the loss is the mean of the losses of its N samples.',
      ko: '배치: 손실은 데이터 N개의 손실을 평균한 것입니다.',
    },
  },
  {
    left: lossBy('a', 'a_{nk}'),
    right: `\\frac{1}{N} (${symbolFor('y', 'y_{nk}')} - ${symbolFor('t', 't_{nk}')})`,
    rule: {
      en: '$a_{nk}$ is in $L_n$ alone, which counts $1/N$. The numbers: this sample as one of $N = 2$.',
      ko: '$a_{nk}$는 $L_n$에만 들어 있고 $L_n$은 $1/N$만큼 셉니다. 수는 이 데이터가 $N = 2$개 중 하나일 때입니다.',
    },
    numbers: (read) => {
      const whole = differences(read)
      return whole && { tex: `\\frac{1}{2} ${whole.result}`, value: whole.value.map((each) => each / 2) }
    },
    follow: 'a',
  },
]
