import type { AlgebraLine } from '../../trace/algebra/algebra-line'
import { batchLines } from './batch-lines'
import { caseLines } from './case-lines'

/** From the sum over the classes to y − t, then to a batch. */
export const softmaxLines: readonly AlgebraLine[] = [
  {
    says: 'L = −Σ_j t_j log(y_j)',
    rule: {
      en: 'The loss: cross-entropy, a sum over the classes j.',
      ko: '손실: 교차 엔트로피 오차이며 클래스 j에 걸친 합입니다.',
    },
    at: {},
  },
  {
    says: '∂L/∂a_k = Σ_j ∂L/∂y_j · ∂y_j/∂a_k',
    rule: {
      en: 'Fan-out: $a_k$ moves every $y_j$, so all paths are added. The numbers are for $k = 2$.',
      ko: '분기: $a_k$는 모든 $y_j$를 바꾸므로 모든 경로를 더합니다. 숫자는 $k = 2$인 경우의 예입니다.',
    },
    at: { k: 2 },
  },
  {
    says: '∂L/∂a_k = −Σ_j t_j/y_j · ∂y_j/∂a_k',
    rule: {
      en: 'The logarithm is the natural one: its derivative is $1/y_j$.',
      ko: '자연로그이므로 미분하면 $1/y_j$입니다.',
    },
    at: { k: 2 },
  },
  ...caseLines,
  {
    says: '∂L/∂a_k = −t_k/y_k · y_k (1 − y_k)\n− Σ_j≠k t_j/y_j · (−y_j y_k)',
    rule: {
      en: 'Both cases put in: the term $j = k$ by itself, the others in the sum.',
      ko: '두 경우를 대입합니다. $j = k$인 항은 따로, 나머지는 합에 둡니다.',
    },
    at: { k: 2 },
  },
  {
    says: '∂L/∂a_k = −t_k (1 − y_k) + Σ_j≠k t_j y_k',
    rule: {
      en: 'Each fraction cancels: $y_k$ in the first term, $y_j$ in the sum.',
      ko: '분수가 약분됩니다. 첫 항에서는 $y_k$가, 합에서는 $y_j$가 사라집니다.',
    },
    at: { k: 2 },
  },
  {
    says: '∂L/∂a_k = y_k Σ_j t_j − t_k',
    rule: {
      en: 'Multiplied out, $t_k y_k$ is just the term $j = k$ that was missing from the sum.',
      ko: '괄호를 풀면 $t_k y_k$가 나오는데, 바로 합에서 빠져 있던 $j = k$인 항입니다.',
    },
    at: { k: 2 },
  },
  {
    says: '∂L/∂a_k = y_k − t_k',
    rule: {
      en: 'Because the targets add up to 1: $Σ_j t_j = 1$.',
      ko: '정답 t의 원소를 모두 더하면 1이기 때문입니다: $Σ_j t_j = 1$.',
    },
    at: { k: 2 },
    provided: {
      holds: 'Σ_j t_j = 1',
      otherwise: {
        says: '∂L/∂a_k = y_k Σ_j t_j − t_k',
        rule: {
          en: 'If the targets added up to 1, their sum could be left out. Here it is not 1, so it stays.',
          ko: 't의 원소를 모두 더한 합이 1이면 생략할 수 있지만, 여기서는 1이 아니므로 그대로 둡니다.',
        },
      },
    },
  },
  {
    says: '∂L/∂a = y − t',
    rule: {
      en: 'For every k at once: the gradient that the graph has found, node by node.',
      ko: '모든 k를 한꺼번에: 그래프가 노드마다 구한 기울기와 같습니다.',
    },
    at: {},
    provided: {
      holds: 'Σ_j t_j = 1',
      otherwise: {
        says: '∂L/∂a = y Σ t − t',
        rule: {
          en: 'For every k at once: the gradient that the graph has found, node by node.',
          ko: '모든 k를 한꺼번에: 그래프가 노드마다 구한 기울기와 같습니다.',
        },
      },
    },
    follow: 'a',
  },
  ...batchLines,
]
