import type { Lesson } from './lesson'
import { fanOutQuestions } from './questions/fan-out'

/** The multivariable chain rule, which the lecture uses for the bias of a batch and for softmax. */
export const fanOut: Lesson = {
  id: 'fan-out',
  group: 'chain-rule',
  title: { en: 'Fan-out', ko: '분기' },
  teaches: {
    en: 'Where one value is used twice, the gradients of both paths are added.',
    ko: '값 하나가 두 번 쓰이면 두 경로에서 온 기울기를 더합니다.',
  },
  parts: [
    {
      id: 'fan-out',
      title: { en: 'Fan-out', ko: '분기' },
      text: `x = 2
a = x + 3
b = 4 * x
L = a * b`,
      setup: {},
      said: [
        {
          from: 'start',
          text: {
            en: 'x is used twice here, by a and by b: this is called fan-out. Two paths lead from x to L, and if x changes, it moves L along both at once.',
            ko: '여기서는 x가 a와 b에 두 번 쓰입니다. 이것을 분기라고 합니다. x에서 L까지 경로가 두 개이므로, x가 변하면 두 경로가 함께 L을 바꿉니다.',
          },
        },
        {
          from: { forward: 'a' },
          text: {
            en: 'The first path: x plus a constant. A constant is a fixed number in the formula, so it gets no gradient.',
            ko: '첫째 경로에서는 x에 상수를 더합니다. 상수는 식에 고정된 수이므로 기울기를 받지 않습니다.',
          },
        },
        {
          from: { forward: 'b' },
          text: {
            en: 'The second path: the same x, times a constant. Each path gets the full value of x, not half of it.',
            ko: '둘째 경로에서는 같은 x에 상수를 곱합니다. 두 경로 모두 x의 값을 나누지 않고 온전히 받습니다.',
          },
        },
        {
          from: { forward: 'L' },
          text: {
            en: 'Here both paths meet again: a and b are multiplied. At the end there is a single number, L.',
            ko: '두 경로가 여기서 다시 만나 a와 b를 곱합니다. 끝에는 수 하나, L이 남습니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Backward starts at L with 1, as always at the last number. Watch x: its gradient stays unknown until both paths have been followed back.',
            ko: '역전파는 늘 그렇듯 마지막 수 L에서 1로 시작합니다. x를 눈여겨보세요. 두 경로를 모두 거슬러 와야 x의 기울기를 알 수 있습니다.',
          },
        },
        {
          from: { backward: 'L' },
          text: {
            en: 'Each input of the multiplication gets the other one, as the upstream gradient is 1: a gets the value of b, and b the value of a. From here two gradients travel back, each on its own.',
            ko: '상류 기울기가 1이므로 곱셈의 두 입력은 서로 다른 쪽 입력의 값을 받습니다. a는 b의 값을, b는 a의 값을 받습니다. 여기서부터 두 기울기가 따로 거슬러 갑니다.',
          },
        },
        {
          from: { backward: 'b' },
          text: {
            en: 'Through b comes a first contribution to the gradient of x. It is not the whole gradient yet: it counts only how x moves L along this path.',
            ko: 'b를 거쳐 첫째 기여분이 x로 옵니다. 아직 x의 기울기가 아닙니다. x가 이 경로로 L에 주는 영향만 나타냅니다.',
          },
        },
        {
          from: { backward: 'a' },
          text: {
            en: 'Through a comes the other contribution. The addition passes its gradient on to x as it is; the constant gets none.',
            ko: 'a를 거쳐 둘째 기여분이 옵니다. 덧셈은 기울기를 x에 그대로 보내고, 상수에는 보내지 않습니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'One change of x moves L along both paths, so the two contributions are added. They are neither multiplied nor averaged, and one alone is not enough.',
            ko: 'x가 변하면 두 경로로 L이 변하므로 두 기여분을 더합니다. 곱하거나 평균하지 않으며, 한 경로만으로는 모자랍니다.',
          },
        },
      ],
      asked: fanOutQuestions,
      conclusion: {
        text: {
          en: 'At a fan-out the paths are added: {∂L/∂x = ∂L/∂a · ∂a/∂x + ∂L/∂b · ∂b/∂x =}.',
          ko: '분기에서는 경로끼리 더합니다: {∂L/∂x = ∂L/∂a · ∂a/∂x + ∂L/∂b · ∂b/∂x =}.',
        },
      },
      notes: [
        {
          en: 'A check without the graph: $L = (x + 3) · 4x = 4x² + 12x$ has the derivative $8x + 12$. The two paths give the same: $b · 1 + a · 4 = 4x + 4(x + 3) = 8x + 12$.',
          ko: '그래프 없이 확인해 보세요. $L = (x + 3) · 4x = 4x² + 12x$를 미분하면 $8x + 12$입니다. 두 경로를 더해도 같습니다: $b · 1 + a · 4 = 4x + 4(x + 3) = 8x + 12$.',
        },
        {
          en: 'In code the second contribution must be added to the first (`+=`). A plain `=` overwrites the first one, and no error tells you.',
          ko: '코드에서는 두 번째 기여분을 첫 번째 기여분에 더해야(`+=`) 합니다. `=`를 쓰면 첫 번째 기여분이 지워지는데 오류도 나지 않습니다.',
        },
      ],
    },
  ],
}
