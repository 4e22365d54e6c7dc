import type { Lesson } from './lesson'
import { multiplicationQuestions } from './questions/multiplication'

/** Lecture, "Multiplicative Nodes" and "Multiplication Layer". */
export const multiplication: Lesson = {
  id: 'multiplication',
  group: 'chain-rule',
  title: { en: 'Multiplication node', ko: '곱셈 노드' },
  teaches: {
    en: 'A multiplication sends each input the upstream gradient times the other input.',
    ko: '곱셈 노드는 상류 기울기에 다른 쪽 입력을 곱해 보냅니다.',
  },
  parts: [
    {
      id: 'multiplication',
      title: { en: 'Multiplication node', ko: '곱셈 노드' },
      text: `x = 2
y = 5
z = x * y`,
      setup: { upstream: 3 },
      said: [
        {
          from: 'start',
          text: {
            en: 'The same two inputs, now multiplied. Before you step on, take a guess: if x grows by 1, by how much does z grow?',
            ko: '같은 두 입력을 이번에는 곱합니다. 넘어가기 전에 생각해 보세요. x가 1 커지면 z는 얼마나 커질까요?',
          },
        },
        {
          from: { forward: 'z' },
          text: {
            en: 'Forward, the node multiplies. It keeps both inputs, because it needs them again on the way back.',
            ko: '순전파에서는 두 입력을 곱합니다. 역전파에서 다시 필요하므로 두 입력을 저장해 둡니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Again an upstream gradient arrives from nodes that are not drawn. It says how fast L changes with z, not how large z is.',
            ko: '이번에도 그리지 않은 노드들에서 상류 기울기가 옵니다. 이것은 z의 값이 아니라 z가 변할 때 L이 변하는 비율입니다.',
          },
        },
        {
          from: { backward: 'z' },
          text: {
            en: 'If x grows by 1, z grows by y. So the local derivative for x is y, and for y it is x: each input gets the other one, times the upstream gradient.',
            ko: 'x가 1 커지면 z는 y만큼 커집니다. 그래서 x에 대한 국소적 미분은 y이고, y에 대한 국소적 미분은 x입니다. 저마다 상류 기울기에 다른 쪽 입력을 곱한 값을 받습니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'Here x gets {∂L/∂z · y =}, and y gets {∂L/∂z · x =}.',
            ko: '여기서 x의 기울기는 {∂L/∂z · y =}이고 y의 기울기는 {∂L/∂z · x =}입니다.',
          },
        },
      ],
      asked: multiplicationQuestions,
      conclusion: {
        text: {
          en: 'A multiplication sends each input upstream times the other input: $∂L/∂x = ∂L/∂z · y$ and $∂L/∂y = ∂L/∂z · x$.',
          ko: '곱셈 노드는 상류 기울기에 다른 쪽 입력을 곱해 보냅니다: $∂L/∂x = ∂L/∂z · y$, $∂L/∂y = ∂L/∂z · x$.',
        },
      },
      notes: [
        {
          en: 'This is why a multiplication layer in code stores x and y in its forward pass: from z alone, backward could not tell what they were.',
          ko: '코드의 곱셈 계층이 순전파에서 x와 y를 저장하는 것은 이 때문입니다. 출력 z만으로는 역전파에서 두 입력을 알 수 없습니다.',
        },
      ],
    },
  ],
}
