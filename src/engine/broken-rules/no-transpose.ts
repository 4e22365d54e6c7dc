import type { Text } from '../../i18n/text'
import { readInput, readUpstream, sumOfProducts, upTo } from '../entry'
import { matrix } from '../formula/build'
import { affine } from '../ops/affine'
import { matmul } from '../ops/matmul'
import { brokenOp } from './broken-op'
import type { BrokenRule } from './broken-rule'

const fault: Text = {
  en: 'The weights get X · ∂L/∂Y, with the transpose of X forgotten; where all matrices are square, the shapes do not show it.',
  ko: '가중치가 X의 전치를 빠뜨린 X · ∂L/∂Y를 받습니다. 모든 행렬이 정사각형이면 형상만으로는 드러나지 않습니다.',
}

const broken = brokenOp(affine, {
  fault,
  operands: [1],
  vjp: (_, { inputs, upstream }) => matmul.forward([inputs[0], upstream], {}),
  formulas: {
    entry: (_, { input }) => ({ above: ['n', 'j'], below: ['i', 'j'], is: input(0, ['i', 'n']) }),
    backward: (_, upstream, { inputs }) => matrix(inputs[0], upstream),
  },
  entry: (_, at, { inputs: [x, w] }) => {
    const [size = 1, columns = 1] = w.shape
    const [i, j] = [Math.floor(at / columns), at % columns]
    const terms = upTo(x.data.length / size).map((n) => [
      readInput(0, i * size + n),
      readUpstream(n * columns + j),
    ])
    return [sumOfProducts(terms, ['n'])]
  },
  numpy: (_, upstream, { inputs }) => `${inputs[0]} @ ${upstream}`,
})

/** The weights get X · ∂L/∂Y instead of Xᵀ · ∂L/∂Y; throws a GraphError if the shapes do not allow it. */
export const noTranspose: BrokenRule = {
  id: 'no-transpose',
  title: { en: 'Weights: no transpose', ko: '가중치: 전치 없음' },
  fault,
  trail: {
    en: 'The gradients of the biases, and those that each layer passes on, do not need that product and stay right.',
    ko: '편향의 기울기와 각 계층이 넘겨주는 기울기는 그 곱을 쓰지 않으므로 그대로 맞습니다.',
  },
  op: affine,
  broken,
}
