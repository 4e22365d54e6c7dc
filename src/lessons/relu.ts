import { sameText } from '../i18n/text'
import type { Lesson } from './lesson'
import { reluQuestions } from './questions/relu'

/** Lecture, "Relu Layer". */
export const relu: Lesson = {
  id: 'relu',
  group: 'activation',
  title: sameText('ReLU'),
  teaches: {
    en: 'A mask lets the gradient through where the input was positive, and stops it elsewhere.',
    ko: '마스크는 입력이 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다.',
  },
  parts: [
    {
      id: 'relu',
      title: sameText('ReLU'),
      text: `X = [[1, -2], [0, 3]]
Y = relu(X)`,
      setup: {
        upstream: [
          [5, 6],
          [7, 8],
        ],
      },
      saysSpecials: true,
      said: [
        {
          from: 'start',
          text: {
            en: 'A ReLU looks at each entry by itself: a positive entry stays as it is, everything else becomes 0. X is a matrix, so all its entries go through at once.',
            ko: 'ReLU는 원소를 하나씩 따로 봅니다. 양수는 그대로 두고 나머지는 0으로 만듭니다. X는 행렬이므로 모든 원소가 한꺼번에 지나갑니다.',
          },
        },
        {
          from: { forward: 'Y' },
          text: {
            en: 'On the way the node makes a mask: 1 where an entry of X is positive, 0 elsewhere. The mask is all it has to keep.',
            ko: '이때 노드는 마스크를 만들어 둡니다. X의 원소가 양수인 곳은 1, 나머지는 0입니다. 저장할 것은 이 마스크뿐입니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: '$∂L/∂Y$ has the shape of Y: each entry of Y has a gradient of its own, and that may be positive or negative.',
            ko: '$∂L/∂Y$는 Y와 형상이 같습니다. Y의 원소마다 기울기가 하나씩 있고, 그 부호는 양수일 수도 음수일 수도 있습니다.',
          },
        },
        {
          from: { backward: 'Y' },
          text: {
            en: 'Where the mask is 1 the gradient passes unchanged; where it is 0 nothing passes. The mask looks at the sign of the input, never at the sign of the gradient.',
            ko: '마스크가 1인 곳에서는 기울기가 그대로 지나가고 0인 곳에서는 막힙니다. 마스크는 기울기의 부호가 아니라 입력의 부호를 봅니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'Where X is negative, a small change of it does not reach Y, so its gradient is 0.',
            ko: 'X가 음수인 곳에서는 X가 조금 변해도 Y가 변하지 않으므로 기울기가 0입니다.',
          },
        },
      ],
      asked: reluQuestions,
      conclusion: {
        text: {
          en: 'A ReLU multiplies the upstream gradient by its mask, entry by entry: $∂L/∂X = ∂L/∂Y ⊙ mask$.',
          ko: 'ReLU는 상류 기울기에 마스크를 원소별로 곱합니다: $∂L/∂X = ∂L/∂Y ⊙ mask$.',
        },
      },
      notes: [
        {
          en: 'At exactly 0 the ReLU has a corner and no derivative. By convention 0 is used there: the mask is 1 only for $x > 0$.',
          ko: 'ReLU는 0에서 꺾이므로 미분할 수 없습니다. 관례에 따라 여기서는 0을 씁니다. 마스크는 $x > 0$일 때만 1입니다.',
        },
        {
          en: 'Make a new array for the gradient: `dx = dout * (X > 0)`. With `dout[mask] = 0` (and the opposite mask, true for $x ≤ 0$) the array of the caller is changed, and code that still needs that gradient finds zeros in it.',
          ko: '기울기는 `dx = dout * (X > 0)`처럼 새 배열로 만드세요. `dout[mask] = 0`으로 쓰면(마스크는 반대로 $x ≤ 0$에서 참) 넘겨받은 배열 자체가 바뀌어, 그 기울기를 다시 쓰려는 쪽에서는 0을 보게 됩니다.',
        },
      ],
    },
  ],
}
