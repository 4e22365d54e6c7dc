import { affineBatchAlgebra } from './affine-batch/algebra'
import { affineBatchProgram, affineBatchUpstream } from './affine-batch/program'
import type { Lesson } from './lesson'
import { affineBatchQuestions } from './questions/affine-batch'

/** Lecture, "Affine Layer" in batches; the first row is the sample of the lesson before. */
export const affineBatch: Lesson = {
  id: 'affine-batch',
  group: 'affine',
  title: { en: 'Affine, a batch', ko: 'Affine, 배치' },
  teaches: {
    en: 'Several samples at once: weights and bias add up what every sample sends back.',
    ko: '여러 데이터를 한꺼번에: 가중치와 편향의 기울기는 모든 데이터의 기울기를 더한 값입니다.',
  },
  parts: [
    {
      id: 'affine-batch',
      title: { en: 'The whole layer', ko: '계층 전체' },
      text: affineBatchProgram,
      setup: { upstream: affineBatchUpstream },
      said: [
        {
          from: 'start',
          text: {
            en: 'Several samples at once, called a batch: each row of X is one of them. One W and one B serve all rows.',
            ko: '여러 데이터를 한꺼번에 다룹니다. 이것을 배치라고 하며 X의 행 하나가 데이터 하나입니다. W와 B는 하나씩이고 모든 행에 함께 쓰입니다.',
          },
        },
        {
          from: { forward: 'Y' },
          text: {
            en: 'Each row of Y comes from the same row of X; the rows do not mix. W is used by every row, and B is added to every row.',
            ko: 'Y의 각 행은 X의 같은 행에서만 나오고, 행끼리는 섞이지 않습니다. W는 모든 행에 쓰이고 B는 모든 행에 더해집니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'The upstream gradient has the shape of Y: one row for each sample, saying how L reacts to that sample’s outputs.',
            ko: '상류 기울기는 Y와 형상이 같습니다. 데이터마다 행이 하나 있고, 그 데이터의 출력이 변할 때 L이 변하는 비율을 담고 있습니다.',
          },
        },
        {
          from: { backward: 'Y' },
          text: {
            en: 'Each sample has a row of its own in $∂L/∂X$. But W and B fan out to all rows, so what comes back adds up: $Xᵀ · ∂L/∂Y$ contains a sum over the samples, and B gets the sum down each column.',
            ko: '$∂L/∂X$에는 데이터마다 자기 행이 있습니다. 그러나 W와 B는 모든 행으로 분기하므로 돌아온 기울기를 더합니다. $Xᵀ · ∂L/∂Y$에는 데이터에 걸친 합이 들어 있고, B는 열마다 더한 값을 받습니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'B gets {∂L/∂B}, the sum of each column of $∂L/∂Y$: not a mean, and not a matrix.',
            ko: 'B의 기울기 {∂L/∂B}은/는 $∂L/∂Y$를 열마다 더한 것이며, 평균도 행렬도 아닙니다.',
          },
        },
      ],
      asked: affineBatchQuestions,
      conclusion: {
        text: {
          en: 'The three rules: $∂L/∂X = ∂L/∂Y · Wᵀ$, $∂L/∂W = Xᵀ · ∂L/∂Y$, $∂L/∂B = Σ_n (∂L/∂Y)_n$.',
          ko: '규칙은 세 가지입니다: $∂L/∂X = ∂L/∂Y · Wᵀ$, $∂L/∂W = Xᵀ · ∂L/∂Y$, $∂L/∂B = Σ_n (∂L/∂Y)_n$.',
        },
      },
      notes: [
        {
          en: 'The order of the factors matters: $Xᵀ · ∂L/∂Y$ is (2, 4)·(4, 3) and gives (2, 3), the shape of W. The other order, (4, 3)·(2, 4), does not fit. Where all sizes are equal a wrong order fits by accident, so check with unequal ones.',
          ko: '곱하는 순서가 중요합니다. $Xᵀ · ∂L/∂Y$는 (2, 4)·(4, 3)이므로 W의 형상 (2, 3)이 나옵니다. 반대 순서 (4, 3)·(2, 4)는 맞지 않습니다. 크기가 모두 같으면 틀린 순서도 우연히 맞으니 서로 다른 크기로 확인하세요.',
        },
        {
          en: 'In NumPy: `dB = dY.sum(axis=0)`. Axis 0 is that of the samples, and it disappears in the sum.',
          ko: 'NumPy로는 `dB = dY.sum(axis=0)`입니다. 0축은 데이터 방향의 축이며, 더하고 나면 이 축이 사라집니다.',
        },
        {
          en: 'A mean over the batch belongs to the loss, which divides by N once. The affine layer only adds up.',
          ko: '배치의 평균은 손실 함수에서 냅니다. 거기서 N으로 한 번 나누며, Affine 계층은 더하기만 합니다.',
        },
      ],
    },
    affineBatchAlgebra,
  ],
}
