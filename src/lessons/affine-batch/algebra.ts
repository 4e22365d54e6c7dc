import { indexOrder } from '../affine/index-order'
import type { LessonPart } from '../lesson'
import { affineBatchAlgebraQuestions } from '../questions/affine-batch'
import { affineBatchLines } from './algebra-lines'
import { affineBatchProgram, affineBatchUpstream } from './program'

/** Lecture, "Affine Layer" in batches: from a single entry to the matrix form for N samples. */
export const affineBatchAlgebra: LessonPart = {
  id: 'algebra',
  title: { en: 'From entry to matrix', ko: '원소에서 행렬로 유도' },
  text: affineBatchProgram,
  setup: { upstream: affineBatchUpstream },
  lines: affineBatchLines,
  said: [
    {
      from: 'start',
      text: {
        en: 'The same derivation with N samples, here 4; one more index, n, is the number of a sample. Watch what belongs to a single sample, and what all samples share.',
        ko: '같은 유도를 데이터 N개(여기서는 4개)로 합니다. 첨자 n은 데이터의 번호입니다. 데이터마다 따로인 것과 모두가 함께 쓰는 것을 구별해 보세요.',
      },
    },
    {
      from: { line: 2 },
      text: {
        en: 'A weight is shared: $w_ij$ serves every sample, so there is a path back from each of them. This sum over n was not there with one sample.',
        ko: '가중치는 함께 씁니다. $w_ij$가 모든 데이터에 쓰이므로 데이터마다 돌아오는 경로가 있습니다. 데이터가 하나일 때는 없던 n에 걸친 합입니다.',
      },
    },
    {
      from: { line: 4 },
      text: {
        en: 'A sum over the index that both factors share is what a matrix product does. To sum over the rows n, X must be transposed.',
        ko: '두 인수가 함께 가진 첨자에 걸쳐 더하는 것이 곧 행렬 곱입니다. 행의 첨자 n에 걸쳐 더하려면 X를 전치해야 합니다.',
      },
    },
    {
      from: { line: 5 },
      text: {
        en: 'The bias is shared too: there is one B, added to each row of $X · W$. So each $b_j$ fans out to N entries of Y, and gets the sum of their gradients, not the mean.',
        ko: '편향도 함께 씁니다. B 하나가 $X · W$의 모든 행에 더해집니다. $b_j$는 Y의 원소 N개로 분기하므로 그 기울기의 평균이 아니라 합을 받습니다.',
      },
    },
    {
      from: { line: 8 },
      text: {
        en: 'The inputs are not shared: row n of X belongs to sample n and reaches row n of Y alone. Nothing is added over n.',
        ko: '입력은 함께 쓰지 않습니다. X의 n행은 데이터 n의 것이고 Y의 n행에만 닿습니다. n에 걸쳐 더할 것이 없습니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'W and B, which all samples share, get a sum over the samples. X, which holds one row for each sample, gets one row for each.',
        ko: '모든 데이터가 함께 쓰는 W와 B는 데이터에 걸친 합을 받고, 데이터마다 행이 따로 있는 X는 행마다 기울기를 받습니다.',
      },
    },
  ],
  asked: affineBatchAlgebraQuestions,
  conclusion: {
    text: {
      en: 'For a batch: $∂L/∂W = Xᵀ · ∂L/∂Y$, $∂L/∂B = Σ_n (∂L/∂Y)_n$, $∂L/∂X = ∂L/∂Y · Wᵀ$.',
      ko: '배치일 때: $∂L/∂W = Xᵀ · ∂L/∂Y$, $∂L/∂B = Σ_n (∂L/∂Y)_n$, $∂L/∂X = ∂L/∂Y · Wᵀ$.',
    },
  },
  notes: [indexOrder],
}
