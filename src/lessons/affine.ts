import { affineAlgebra } from './affine/algebra'
import { affineProgram, affineUpstream } from './affine/program'
import type { Lesson } from './lesson'
import { affineQuestions } from './questions/affine'

/** Lecture, "Affine Layer" for one sample. */
export const affine: Lesson = {
  id: 'affine',
  group: 'affine',
  title: { en: 'Affine, one sample', ko: 'Affine, 데이터 하나' },
  teaches: {
    en: 'Gradients of a matrix product, with the shape of every factor.',
    ko: '행렬 곱의 기울기를 형상과 함께 살펴봅니다.',
  },
  parts: [
    {
      id: 'affine',
      title: { en: 'The whole layer', ko: '계층 전체' },
      text: affineProgram,
      setup: { upstream: affineUpstream },
      said: [
        {
          from: 'start',
          text: {
            en: 'An affine layer: $Y = X · W + B$. Every input is joined to every output by a weight of its own: row i, column j of W holds the one from input i to output j.',
            ko: 'Affine 계층은 $Y = X · W + B$입니다. 입력과 출력은 모두 서로 다른 가중치로 이어집니다. W의 i행 j열이 입력 i에서 출력 j로 가는 가중치입니다.',
          },
        },
        {
          from: { forward: 'Y' },
          text: {
            en: 'Each entry of Y takes one column of W: multiply it by X entry by entry, add up, then add the bias. The layer keeps X and W for the way back.',
            ko: 'Y의 원소 하나에는 W의 열 하나가 쓰입니다. 그 열과 X를 원소별로 곱해 더하고 편향을 더합니다. 계층은 역전파를 위해 X와 W를 저장합니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'The upstream gradient has the shape of Y. Every gradient has the shape of its variable, and that tells which product fits.',
            ko: '상류 기울기는 Y와 형상이 같습니다. 기울기는 언제나 자기 변수와 형상이 같으므로, 어떤 곱이 맞는지 형상이 알려 줍니다.',
          },
        },
        {
          from: { backward: 'Y' },
          text: {
            en: 'An input feeds every output, so its gradient is a sum along its row of W: hence $Wᵀ$. A weight joins one input to one output, so it gets that input times that entry of $∂L/∂Y$.',
            ko: '입력 하나는 모든 출력에 쓰이므로 W의 한 행을 따라 더합니다. 그래서 $Wᵀ$가 나옵니다. 가중치는 입력 하나와 출력 하나를 이으므로 그 입력에 그 출력에 해당하는 $∂L/∂Y$의 원소를 곱합니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'Each row of $∂L/∂W$ is $∂L/∂Y$ times one entry of X. The bias is only added.',
            ko: '$∂L/∂W$의 각 행은 $∂L/∂Y$에 X의 원소 하나를 곱한 것입니다. 편향은 더해질 뿐입니다.',
          },
        },
      ],
      asked: affineQuestions,
      conclusion: {
        text: {
          en: 'The three rules: $∂L/∂X = ∂L/∂Y · Wᵀ$, $∂L/∂W = Xᵀ · ∂L/∂Y$, $∂L/∂B = ∂L/∂Y$.',
          ko: '규칙은 세 가지입니다: $∂L/∂X = ∂L/∂Y · Wᵀ$, $∂L/∂W = Xᵀ · ∂L/∂Y$, $∂L/∂B = ∂L/∂Y$.',
        },
      },
      notes: [
        {
          en: 'The shapes: $∂L/∂X$ (2,) is $∂L/∂Y$ (3,) times $Wᵀ$ (3, 2). $∂L/∂W$ (2, 3) is X as a column (2, 1) times $∂L/∂Y$ as a row (1, 3).',
          ko: '형상을 보면 $∂L/∂X$ (2,)는 $∂L/∂Y$ (3,)와 $Wᵀ$ (3, 2)의 곱입니다. $∂L/∂W$ (2, 3)는 열로 세운 X (2, 1)와 행으로 눕힌 $∂L/∂Y$ (1, 3)의 곱입니다.',
        },
        {
          en: 'In NumPy, `.T` of an array of shape (2,) does nothing, so `X.T @ dY` fails here. Use `np.outer(X, dY)`, or `X.reshape(2, 1) @ dY.reshape(1, 3)`.',
          ko: 'NumPy에서 형상이 (2,)인 배열의 `.T`는 아무것도 바꾸지 않으므로 여기서 `X.T @ dY`는 오류가 납니다. `np.outer(X, dY)`나 `X.reshape(2, 1) @ dY.reshape(1, 3)`을 쓰세요.',
        },
        {
          en: 'Some texts write the two indices of a weight the other way round: their $w_21$ is the weight from input 1 to output 2, which stands in row 1, column 2. The matrix itself is the same.',
          ko: '가중치의 두 첨자를 반대 순서로 적는 교재도 있습니다. 거기서 $w_21$은 입력 1에서 출력 2로 가는 가중치이며 1행 2열에 있습니다. 행렬 자체는 같습니다.',
        },
      ],
    },
    affineAlgebra,
  ],
}
