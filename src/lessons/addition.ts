import type { Lesson } from './lesson'
import { additionQuestions } from './questions/addition'

/** Lecture, "Additive Nodes". */
export const addition: Lesson = {
  id: 'addition',
  group: 'chain-rule',
  title: { en: 'Addition node', ko: '덧셈 노드' },
  teaches: {
    en: 'An addition hands the whole upstream gradient to each of its inputs.',
    ko: '덧셈 노드는 상류 기울기를 두 입력에 그대로 보냅니다.',
  },
  parts: [
    {
      id: 'addition',
      title: { en: 'Addition node', ko: '덧셈 노드' },
      text: `x = 2
y = 5
z = x + y`,
      setup: { upstream: 3 },
      said: [
        {
          from: 'start',
          text: {
            en: 'One addition out of a larger network. Its output z goes on to nodes that are not drawn here, and the last of them gives a single number, L.',
            ko: '큰 신경망에서 덧셈 하나만 떼어 왔습니다. 출력 z는 여기에 그리지 않은 노드들로 들어가고, 그 마지막 노드가 수 하나(L)를 내놓습니다.',
          },
        },
        {
          from: { forward: 'z' },
          text: {
            en: 'Forward, the node adds. It has nothing to keep for the way back: one more in x is one more in z, however large x and y are.',
            ko: '순전파에서는 더하기만 합니다. 역전파를 위해 저장할 것도 없습니다. x와 y가 얼마이든 x가 1 커지면 z도 1 커지기 때문입니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'The later nodes pass back $∂L/∂z$: how fast L changes with z. This is the upstream gradient of this node, given from outside in this lesson. You can change it.',
            ko: '뒤쪽 노드들이 $∂L/∂z$, 곧 z가 변할 때 L이 변하는 비율을 보내옵니다. 이것이 이 노드의 상류 기울기이며, 여기서는 밖에서 주어집니다. 값을 바꿔 볼 수 있습니다.',
          },
        },
        {
          from: { backward: 'z' },
          text: {
            en: 'The local derivative is 1 for both inputs, so each gets the whole upstream gradient. It is copied, not split: x alone can move z fully, and so can y.',
            ko: '두 입력의 국소적 미분이 모두 1이므로 둘 다 상류 기울기를 통째로 받습니다. 반으로 나누지 않습니다. x만 변해도 z는 그만큼 변하고, y만 변해도 그렇습니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'Both gradients are {∂L/∂z}, whatever x and y are. Change x: z follows, and the gradients stay.',
            ko: '두 기울기는 x와 y가 얼마이든 모두 {∂L/∂z}입니다. x를 바꾸면 z만 따라 변하고 기울기는 그대로입니다.',
          },
        },
      ],
      asked: additionQuestions,
      conclusion: {
        text: {
          en: 'An addition passes the upstream gradient on to each input: $∂L/∂x = ∂L/∂z$ and $∂L/∂y = ∂L/∂z$.',
          ko: '덧셈 노드는 상류 기울기를 입력마다 그대로 보냅니다: $∂L/∂x = ∂L/∂z$, $∂L/∂y = ∂L/∂z$.',
        },
      },
      notes: [
        {
          en: 'L stands for the last number that a network computes, its loss: how wrong the network is. Training makes L smaller, so the gradients that it needs are those of L. In code and in these texts `dx` is short for $∂L/∂x$.',
          ko: 'L은 신경망이 마지막에 계산하는 수, 곧 얼마나 틀렸는지를 나타내는 손실입니다. 학습은 L을 줄이는 일이므로 L의 기울기가 필요합니다. 코드와 설명에서 `dx`는 $∂L/∂x$를 줄여 쓴 것입니다.',
        },
      ],
    },
  ],
}
