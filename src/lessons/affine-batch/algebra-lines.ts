import type { AlgebraLine } from '../../trace/algebra/algebra-line'

/** From a single entry to the matrix form, for N samples. */
export const affineBatchLines: readonly AlgebraLine[] = [
  {
    says: 'y_nj = Σ_i x_ni w_ij + b_j',
    rule: {
      en: 'One entry of Y, for sample n and output j. The numbers are for $n = 2$, $j = 1$.',
      ko: 'Y의 원소 하나, 데이터 n의 출력 j입니다. 숫자는 $n = 2$, $j = 1$인 경우의 예입니다.',
    },
    at: { n: 2, j: 1 },
  },
  {
    says: '∂L/∂w_ij = Σ_n ∂L/∂y_nj · ∂y_nj/∂w_ij',
    rule: {
      en: 'Fan-out: $w_ij$ is used for every sample n, so all terms are added.',
      ko: '분기: $w_ij$는 데이터마다 쓰이므로 모든 항을 더합니다.',
    },
  },
  {
    says: '∂L/∂w_ij = Σ_n x_ni · ∂L/∂y_nj',
    rule: {
      en: 'Multiplication: $w_ij$ gets the other input, $x_ni$. The numbers are for $i = 1$, $j = 1$.',
      ko: '곱셈: $w_ij$는 다른 쪽 입력 $x_ni$를 받습니다. 숫자는 $i = 1$, $j = 1$인 경우의 예입니다.',
    },
    at: { i: 1, j: 1 },
  },
  {
    says: '∂L/∂W = Xᵀ · ∂L/∂Y',
    rule: {
      en: 'The sum over n joins column i of X and column j of $∂L/∂Y$: so X is transposed. Lit: the entry of the line above.',
      ko: 'X의 i열과 $∂L/∂Y$의 j열을 원소끼리 곱해 n에 걸쳐 더합니다. 그래서 X를 전치합니다. 강조한 곳은 윗줄의 원소입니다.',
    },
    at: {},
    lit: { says: '∂L/∂w_ij = Σ_n x_ni · ∂L/∂y_nj', at: { i: 1, j: 1 } },
  },
  {
    says: '∂L/∂b_j = Σ_n ∂L/∂y_nj · ∂y_nj/∂b_j',
    rule: {
      en: 'Fan-out again: each $b_j$ is added in every row.',
      ko: '다시 분기: $b_j$는 모든 행에 더해집니다.',
    },
  },
  {
    says: '∂L/∂b_j = Σ_n ∂L/∂y_nj',
    rule: {
      en: 'Addition: the local derivative is 1. The numbers are for $j = 1$.',
      ko: '덧셈: 국소적 미분은 1입니다. 숫자는 $j = 1$인 경우의 예입니다.',
    },
    at: { j: 1 },
  },
  {
    says: '∂L/∂B = Σ_n (∂L/∂Y)_n',
    rule: {
      en: 'All entries at once: the rows of $∂L/∂Y$ are added, over the first axis.',
      ko: '모든 원소를 한꺼번에: $∂L/∂Y$의 행을 모두, 곧 0축을 따라 더합니다.',
    },
    at: {},
  },
  {
    says: '∂L/∂x_ni = Σ_j w_ij · ∂L/∂y_nj',
    rule: {
      en: '$x_ni$ goes into row n of Y alone: as for one sample, row by row. The numbers are for $n = 2$, $i = 1$.',
      ko: '$x_ni$는 Y의 n행에만 들어가므로 행마다 데이터 하나일 때와 같습니다. 숫자는 $n = 2$, $i = 1$인 경우의 예입니다.',
    },
    at: { n: 2, i: 1 },
  },
  {
    says: '∂L/∂X = ∂L/∂Y · Wᵀ',
    rule: {
      en: 'All rows at once: the sum along row i of W is a matrix product with $Wᵀ$. Lit: the entry of the line above.',
      ko: '모든 행을 한꺼번에: W의 i행을 따라 더하므로 $Wᵀ$와의 행렬 곱입니다. 강조한 곳은 윗줄의 원소입니다.',
    },
    at: {},
    lit: { says: '∂L/∂x_ni = Σ_j w_ij · ∂L/∂y_nj', at: { n: 2, i: 1 } },
  },
]
