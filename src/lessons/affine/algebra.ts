import type { LessonPart } from '../lesson'
import { affineAlgebraQuestions } from '../questions/affine'
import { affineLines } from './algebra-lines'
import { indexOrder } from './index-order'
import { affineProgram, affineUpstream } from './program'

/** Lecture, "Affine Layer" for one sample: from a single entry to the matrix form. */
export const affineAlgebra: LessonPart = {
  id: 'algebra',
  title: { en: 'From entry to matrix', ko: '원소에서 행렬로 유도' },
  text: affineProgram,
  setup: { upstream: affineUpstream },
  lines: affineLines,
  said: [
    {
      from: 'start',
      text: {
        en: 'Why $Xᵀ$ and $Wᵀ$? The matrix rules follow from ordinary sums and products. Take a single entry each time; i is the number of an input, j that of an output.',
        ko: '$Xᵀ$와 $Wᵀ$는 왜 나올까요? 행렬의 규칙은 보통의 합과 곱에서 나옵니다. 원소 하나씩 살펴봅니다. i는 입력의 번호, j는 출력의 번호입니다.',
      },
    },
    {
      from: { line: 2 },
      text: {
        en: 'First a weight. $w_ij$ joins input i to output j and has no part in any other output.',
        ko: '먼저 가중치입니다. $w_ij$는 입력 i와 출력 j를 이으며, 다른 출력에는 쓰이지 않습니다.',
      },
    },
    {
      from: { line: 4 },
      text: {
        en: 'The entry in row i, column j is $x_i$ times $∂L/∂y_j$. A column times a row is just this table of products, and it has the shape of W.',
        ko: 'i행 j열의 원소는 $x_i$와 $∂L/∂y_j$의 곱입니다. 열과 행을 곱하면 바로 이런 곱의 표가 나오고, 형상은 W와 같습니다.',
      },
    },
    {
      from: { line: 5 },
      text: {
        en: 'Now an input. $x_i$ is used once for each output: that is fan-out, so its gradient is a sum with one term for each output.',
        ko: '이제 입력입니다. $x_i$는 출력마다 한 번씩 쓰입니다. 이것이 분기이므로, 기울기는 출력마다 항이 하나씩 있는 합입니다.',
      },
    },
    {
      from: { line: 8 },
      text: {
        en: 'Last the bias. $b_j$ is joined to $y_j$ alone, by an addition.',
        ko: '마지막은 편향입니다. $b_j$는 덧셈으로 $y_j$에만 이어져 있습니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'None of these rules has to be learnt by heart: where there is one path, multiply; where there is fan-out, add.',
        ko: '외울 필요가 없는 규칙입니다. 경로가 하나면 곱하고, 분기하면 더합니다.',
      },
    },
  ],
  asked: affineAlgebraQuestions,
  conclusion: {
    text: {
      en: 'For one sample: $∂L/∂W = Xᵀ · ∂L/∂Y$, $∂L/∂X = ∂L/∂Y · Wᵀ$, $∂L/∂B = ∂L/∂Y$.',
      ko: '데이터가 하나일 때: $∂L/∂W = Xᵀ · ∂L/∂Y$, $∂L/∂X = ∂L/∂Y · Wᵀ$, $∂L/∂B = ∂L/∂Y$.',
    },
  },
  notes: [indexOrder],
}
