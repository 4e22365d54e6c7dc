import type { OpDef } from '../op'
import { affine } from '../ops/affine'
import { matmul } from '../ops/matmul'
import type { BrokenRule } from './broken-rule'

const broken: OpDef<3> = {
  ...affine,
  vjp: (operand, context) =>
    operand === 1 ? matmul.forward([context.inputs[0], context.upstream], {}) : affine.vjp(operand, context),
}

/** The weights get X · ∂L/∂Y instead of Xᵀ · ∂L/∂Y; throws a GraphError if the shapes do not allow it. */
export const noTranspose: BrokenRule = {
  id: 'no-transpose',
  title: { en: 'Weights: no transpose', ko: '가중치: 전치 없음' },
  fault: {
    en: 'The weights get X · ∂L/∂Y, with the transpose of X forgotten; where all matrices are square, no shape objects.',
    ko: '가중치가 X의 전치를 빠뜨린 X · ∂L/∂Y를 받습니다. 모든 행렬이 정사각형이면 형상만으로는 드러나지 않습니다.',
  },
  trail: {
    en: 'The biases, and what each layer passes on, do not need that product and stay right.',
    ko: '편향의 기울기와 각 계층이 넘겨주는 기울기는 그 곱을 쓰지 않으므로 그대로 맞습니다.',
  },
  op: affine,
  broken,
}
