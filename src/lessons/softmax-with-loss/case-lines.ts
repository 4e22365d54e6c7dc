import type { AlgebraLine } from '../../trace/algebra/algebra-line'

/** How softmax changes with one score: the class's own output, and every other. */
export const caseLines: readonly AlgebraLine[] = [
  {
    says: 'y_j = u_j/S',
    rule: {
      en: 'Softmax: $u_j = exp(a_j)$, S is their sum. $a_k$ is in S, and in the numerator if $j = k$. The numbers are for $j = 1$.',
      ko: '소프트맥스: $u_j = exp(a_j)$이고 S는 그 합입니다. $a_k$는 S에 늘 들어 있고, $j = k$이면 분자에도 있습니다. 숫자는 $j = 1$인 경우의 예입니다.',
    },
    at: { j: 1 },
  },
  {
    says: '∂y_k/∂a_k = (u_k S − u_k²)/S² = y_k (1 − y_k)',
    rule: {
      en: 'Case $j = k$, quotient rule: $a_k$ moves the numerator and the sum.',
      ko: '$j = k$인 경우, 몫의 미분: $a_k$가 분자와 합을 모두 바꿉니다.',
    },
    at: { k: 2 },
  },
  {
    says: '∂y_j/∂a_k = (0 · S − u_j u_k)/S² = −y_j y_k',
    rule: {
      en: 'Case $j ≠ k$, quotient rule: $a_k$ moves the sum alone. The numbers are for $j = 1$, $k = 2$.',
      ko: '$j ≠ k$인 경우, 몫의 미분: $a_k$가 합만 바꿉니다. 숫자는 $j = 1$, $k = 2$인 경우의 예입니다.',
    },
    at: { j: 1, k: 2 },
    distinct: ['j', 'k'],
  },
]
