import type { AlgebraLine } from '../../trace/algebra/algebra-line'

/** From a single entry to the matrix form, for one sample. */
export const affineLines: readonly AlgebraLine[] = [
  {
    says: 'y_j = Σ_i x_i w_ij + b_j',
    rule: {
      en: 'One entry of Y: the inputs times column j of W, plus the bias. The numbers are for $j = 3$.',
      ko: 'Y의 원소 하나: 입력에 W의 j열을 곱해 더하고 편향을 더합니다. 숫자는 $j = 3$인 경우의 예입니다.',
    },
    at: { j: 3 },
  },
  {
    says: '∂L/∂w_ij = ∂L/∂y_j · ∂y_j/∂w_ij',
    rule: {
      en: 'Chain rule: $w_ij$ stands in $y_j$ alone, so there is one path.',
      ko: '연쇄 법칙: $w_ij$는 $y_j$에만 들어 있으므로 경로가 하나입니다.',
    },
  },
  {
    says: '∂L/∂w_ij = x_i · ∂L/∂y_j',
    rule: {
      en: 'Multiplication: $w_ij$ gets the other input, $x_i$. The numbers are for $i = 2$, $j = 3$.',
      ko: '곱셈: $w_ij$는 다른 쪽 입력 $x_i$를 받습니다. 숫자는 $i = 2$, $j = 3$인 경우의 예입니다.',
    },
    at: { i: 2, j: 3 },
  },
  {
    says: '∂L/∂W = Xᵀ · ∂L/∂Y',
    rule: {
      en: 'All entries at once: X as a column times $∂L/∂Y$ as a row. Lit: the entry of the line above.',
      ko: '모든 원소를 한꺼번에: 열로 세운 X에 행으로 눕힌 $∂L/∂Y$를 곱합니다. 강조한 곳은 윗줄의 원소입니다.',
    },
    at: {},
    lit: { says: '∂L/∂w_ij = x_i · ∂L/∂y_j', at: { i: 2, j: 3 } },
  },
  {
    says: '∂L/∂x_i = Σ_j ∂L/∂y_j · ∂y_j/∂x_i',
    rule: {
      en: 'Fan-out: $x_i$ goes into every $y_j$, so what comes back is added.',
      ko: '분기: $x_i$는 모든 $y_j$에 들어가므로 돌아온 기울기를 더합니다.',
    },
  },
  {
    says: '∂L/∂x_i = Σ_j w_ij · ∂L/∂y_j',
    rule: {
      en: 'Multiplication: $x_i$ gets the other input, $w_ij$. The numbers are for $i = 2$.',
      ko: '곱셈: $x_i$는 다른 쪽 입력 $w_ij$를 받습니다. 숫자는 $i = 2$인 경우의 예입니다.',
    },
    at: { i: 2 },
  },
  {
    says: '∂L/∂X = ∂L/∂Y · Wᵀ',
    rule: {
      en: 'The sum runs along row i of W, which is column i of $Wᵀ$: a matrix product. Lit: the entry of the line above.',
      ko: 'W의 i행, 곧 $Wᵀ$의 i열을 따라 더하므로 행렬 곱입니다. 강조한 곳은 윗줄의 원소입니다.',
    },
    at: {},
    lit: { says: '∂L/∂x_i = Σ_j w_ij · ∂L/∂y_j', at: { i: 2 } },
  },
  {
    says: '∂L/∂b_j = ∂L/∂y_j · 1 = ∂L/∂y_j',
    rule: {
      en: 'Addition: $b_j$ is only added to $y_j$, so it gets that entry as it is. The numbers are for $j = 3$.',
      ko: '덧셈: $b_j$는 $y_j$에 더해질 뿐이므로 그 원소를 그대로 받습니다. 숫자는 $j = 3$인 경우의 예입니다.',
    },
    at: { j: 3 },
  },
  {
    says: '∂L/∂B = ∂L/∂Y',
    rule: {
      en: 'All entries at once. With several samples this will become a sum.',
      ko: '모든 원소를 한꺼번에 씁니다. 데이터가 여럿이면 여기가 합이 됩니다.',
    },
    at: {},
  },
]
