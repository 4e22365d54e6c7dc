import type { Text } from '../../i18n/text'
import type { AlgebraLine } from '../../trace/algebra/algebra-line'
import { oneOf } from './one-of'

/** The sample at hand as one of two that are alike. */
const oneOfTwo = oneOf(2)

const perSample: Text = {
  en: '$a_nk$ is in $ℓ_n$ alone, which has a share of $1/N$ in L. The numbers are for $N = 2$, $n = 1$, $k = 2$.',
  ko: '$a_nk$는 $ℓ_n$에만 들어 있고, 이 손실은 L에 $1/N$의 비중으로 들어갑니다. 숫자는 $N = 2$, $n = 1$, $k = 2$인 경우의 예입니다.',
}

/** From y − t of one sample to a batch. */
export const batchLines: readonly AlgebraLine[] = [
  {
    says: 'L = 1/N Σ_n ell_n',
    rule: {
      en: 'A batch of N samples: the loss is the mean of their losses $ℓ_n$. Here $N = 2$, both like the sample at hand.',
      ko: '데이터 N개의 배치: 손실은 데이터마다 구한 손실 $ℓ_n$의 평균입니다. 여기서는 지금 보는 데이터와 같은 것이 두 개, 곧 $N = 2$입니다.',
    },
    suppose: oneOfTwo,
  },
  {
    says: '∂L/∂a_nk = 1/N (y_nk − t_nk)',
    rule: perSample,
    at: { n: 1, k: 2 },
    provided: {
      holds: 'Σ_j t_j = 1',
      otherwise: {
        says: '∂L/∂a_nk = 1/N (y_nk Σ_j t_nj − t_nk)',
        rule: perSample,
      },
    },
    suppose: oneOfTwo,
    follow: 'a',
  },
]
