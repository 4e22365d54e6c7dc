import type { Lesson } from './lesson'

/** The multivariable chain rule, which the lecture uses for the bias of a batch and for softmax. */
export const fanOut: Lesson = {
  id: 'fan-out',
  group: 'chain-rule',
  title: { en: 'Fan-out', ko: '분기' },
  teaches: {
    en: 'Where one value is used twice, the gradients of both ways are added.',
    ko: '값 하나가 두 번 쓰이면 두 갈래에서 온 기울기를 더합니다.',
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
            en: 'x goes two ways here, into a and into b: this is called fan-out. If x changes, it moves L by both ways at once.',
            ko: '여기서는 x가 두 갈래로 나뉘어 a와 b로 갑니다. 이것을 분기라고 합니다. x가 변하면 두 갈래가 함께 L을 바꿉니다.',
          },
        },
        {
          from: { forward: 'a' },
          text: {
            en: 'One way: x plus a constant. A constant is a fixed number in the formula, so it gets no gradient.',
            ko: '한 갈래에서는 x에 상수를 더합니다. 상수는 식에 고정된 수이므로 기울기를 받지 않습니다.',
          },
        },
        {
          from: { forward: 'b' },
          text: {
            en: 'The other way: the same x, times a constant. Each way gets the full value of x, not half of it.',
            ko: '다른 갈래에서는 같은 x에 상수를 곱합니다. 두 갈래 모두 x의 값을 나누지 않고 온전히 받습니다.',
          },
        },
        {
          from: { forward: 'L' },
          text: {
            en: 'Here both ways meet again and are multiplied. L is the end: a single number.',
            ko: '두 갈래가 여기서 다시 만나 곱해집니다. 끝에는 수 하나, L이 남습니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Backward starts at L with 1, as always at the last number. Keep an eye on x: its gradient stays unknown until both ways have come back.',
            ko: '역전파는 늘 그렇듯 마지막 수 L에서 1로 시작합니다. x를 눈여겨보세요. 두 갈래가 모두 돌아와야 x의 기울기를 알 수 있습니다.',
          },
        },
        {
          from: { backward: 'L' },
          text: {
            en: 'The multiplication sends each input the upstream gradient, here 1, times the other input: a gets the value of b, and b the value of a. From here two gradients travel back, each on its own.',
            ko: '곱셈 노드는 상류 기울기(여기서는 1)에 다른 쪽 입력을 곱해 보냅니다. a는 b의 값을, b는 a의 값을 받습니다. 여기서부터 두 기울기가 따로 거슬러 갑니다.',
          },
        },
        {
          from: { backward: 'b' },
          text: {
            en: 'Over b comes one part for x. It is not the gradient of x yet: it counts only what x does to L by this way.',
            ko: 'b를 거쳐 x의 기여분이 하나 옵니다. 아직 x의 기울기가 아닙니다. x가 이 갈래로 L에 주는 영향만 센 값입니다.',
          },
        },
        {
          from: { backward: 'a' },
          text: {
            en: 'Over a comes the other part. The addition passes its gradient on as it is.',
            ko: 'a를 거쳐 나머지 기여분이 옵니다. 덧셈은 기울기를 그대로 보냅니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'One change of x moves L by both ways, so the parts are added: $8 + 20 = 28$ with the starting values. They are neither multiplied nor averaged, and one alone is not enough.',
            ko: 'x가 변하면 두 갈래로 L이 변하므로 두 기여분을 더합니다. 처음 값에서는 $8 + 20 = 28$입니다. 곱하거나 평균하지 않으며, 한 갈래만으로는 모자랍니다.',
          },
        },
      ],
      notes: [
        {
          en: 'A check without the graph: $L = (x + 3) · 4x = 4x² + 12x$ has the derivative $8x + 12$, which is 28 at $x = 2$.',
          ko: '그래프 없이 확인해 봅시다. $L = (x + 3) · 4x = 4x² + 12x$를 미분하면 $8x + 12$이고, $x = 2$에서 28입니다.',
        },
        {
          en: 'In code the second part must be added to the first (`+=`). A plain `=` overwrites the first one, and no error tells you.',
          ko: '코드에서는 두 번째 기여분을 첫 번째 기여분에 더해야(`+=`) 합니다. `=`를 쓰면 첫 번째 기여분이 지워지는데 오류도 나지 않습니다.',
        },
      ],
    },
  ],
}
