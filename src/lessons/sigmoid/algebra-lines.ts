import type { AlgebraLine } from '../../trace/algebra/algebra-line'

/** From the product of the four local derivatives to y(1 − y). */
export const sigmoidLines: readonly AlgebraLine[] = [
  {
    says: '∂L/∂x = ∂L/∂y · ∂y/∂c · ∂c/∂b · ∂b/∂a · ∂a/∂x',
    rule: {
      en: 'Chain rule: along the path, the local derivatives are multiplied.',
      ko: '연쇄 법칙: 경로를 따라 국소적 미분을 곱합니다.',
    },
  },
  {
    says: '∂L/∂x = ∂L/∂y · (−y²) · 1 · b{exp(−x)} · (−1)',
    rule: {
      en: 'The local derivatives of the four nodes: reciprocal, +, exp, ×.',
      ko: '노드 네 개의 국소적 미분을 차례로 대입합니다: 역수, +, exp, ×.',
    },
    at: {},
  },
  {
    says: '∂L/∂x = ∂L/∂y · y² b{exp(−x)}',
    rule: {
      en: 'The two minus signs cancel; × 1 changes nothing.',
      ko: '음의 부호 두 개는 상쇄되고, × 1은 아무것도 바꾸지 않습니다.',
    },
    at: {},
  },
  {
    says: '∂L/∂x = ∂L/∂y · 1/c{1 + exp(−x)}² · b{exp(−x)}',
    rule: {
      en: 'The definition of y, put in: $y = 1 / (1 + exp(−x))$.',
      ko: 'y의 정의 $y = 1 / (1 + exp(−x))$를 대입합니다.',
    },
    at: {},
  },
  {
    says: '∂L/∂x = ∂L/∂y · 1/c{1 + exp(−x)} · b{exp(−x)}/c{1 + exp(−x)}',
    rule: {
      en: 'The square is split: one denominator goes under $exp(−x)$.',
      ko: '제곱을 둘로 나누어 분모 하나를 $exp(−x)$ 아래에 둡니다.',
    },
    at: {},
  },
  {
    says: 'b{exp(−x)}/c{1 + exp(−x)} = ((c{1 + exp(−x)}) − 1)/c{1 + exp(−x)}',
    rule: {
      en: 'The second fraction by itself: in its numerator, add 1 and take it away again.',
      ko: '둘째 분수만 따로 봅니다. 분자에 1을 더했다가 다시 뺍니다.',
    },
    at: {},
  },
  {
    says: 'b{exp(−x)}/c{1 + exp(−x)} = 1 − 1/c{1 + exp(−x)} = 1 − y',
    rule: {
      en: 'A fraction with equal numerator and denominator is 1, and what is taken away is y: so this is $1 − y$.',
      ko: '분자와 분모가 같은 항은 1이고, 빼는 항은 y입니다. 그래서 이 분수는 $1 − y$입니다.',
    },
    at: {},
  },
  {
    says: '∂L/∂x = ∂L/∂y · y (1 − y)',
    rule: {
      en: 'Put back into the product: the first fraction is y, the second $1 − y$.',
      ko: '원래 식에 다시 대입합니다. 첫째 분수는 y, 둘째 분수는 $1 − y$입니다.',
    },
    at: {},
  },
  {
    says: '∂L/∂x = ∂L/∂y · y (1 − y)',
    rule: {
      en: 'Neither x nor $exp(−x)$ is left: as one node, the sigmoid keeps only its output y.',
      ko: 'x도 $exp(−x)$도 남지 않았습니다. 노드 하나로 접은 시그모이드는 출력 y만 저장하면 됩니다.',
    },
    at: {},
    open: [],
  },
]
