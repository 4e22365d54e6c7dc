import { sameText } from '../i18n/text'
import type { Lesson } from './lesson'

/** Lecture, "Chain Rules and Computation Graph". */
export const chainRule: Lesson = {
  id: 'chain-rule',
  group: 'chain-rule',
  title: sameText('z = (x + y)²'),
  teaches: {
    en: 'The chain rule: going backward, each node multiplies by its local derivative.',
    ko: '연쇄 법칙: 거슬러 가면서 노드마다 국소적 미분을 곱합니다.',
  },
  parts: [
    {
      id: 'chain-rule',
      title: sameText('z = (x + y)²'),
      text: `x = 1
y = 2
t = x + y
z = square(t)`,
      setup: {},
      said: [
        {
          from: 'start',
          text: {
            en: 'A computation graph. Each circle, a node, does one small calculation; values flow along the arrows from left to right. Step forward and watch them arrive.',
            ko: '계산 그래프입니다. 동그라미 하나가 간단한 계산을 하는 노드이고, 값은 화살표를 따라 왼쪽에서 오른쪽으로 흐릅니다. 한 단계씩 넘기며 살펴보세요.',
          },
        },
        {
          from: { forward: 't' },
          text: {
            en: 'A node sees only the values that enter it. This one adds x and y, and knows nothing of the square that follows.',
            ko: '노드는 자기에게 들어온 값만 봅니다. 이 노드는 x와 y를 더할 뿐, 뒤에 제곱이 있다는 것은 모릅니다.',
          },
        },
        {
          from: { forward: 'z' },
          text: {
            en: 'The second node squares what it got. x and y reach z only by way of t, and the way back will be the same.',
            ko: '두 번째 노드는 들어온 값을 제곱합니다. x와 y는 t를 거쳐야만 z에 닿으며, 돌아가는 길도 같습니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Now the question turns round: if a value changes a little, by how many times that amount does z change? That ratio is the value’s gradient. For z itself it is 1, however large z is.',
            ko: '이제 질문을 뒤집습니다. 어떤 값이 조금 변하면 z는 그 변화량의 몇 배만큼 변할까요? 이 비율이 그 값의 기울기입니다. z 자신의 기울기는 z가 얼마이든 1입니다.',
          },
        },
        {
          from: { backward: 'z' },
          text: {
            en: 'A node multiplies what arrives, its upstream gradient, by its local derivative: how fast its output changes with its input. For a square that is twice what went in: $2t$, not $2z$.',
            ko: '노드는 도착한 상류 기울기에 국소적 미분, 곧 입력이 변할 때 자기 출력이 변하는 비율을 곱합니다. 제곱의 국소적 미분은 들어온 값의 두 배이므로 $2z$가 아니라 $2t$입니다.',
          },
        },
        {
          from: { backward: 't' },
          text: {
            en: 'If x grows a little, t grows by just as much, and the same goes for y. So the local derivative of an addition is 1, and the gradient passes through unchanged.',
            ko: 'x가 조금 커지면 t도 꼭 그만큼 커지고, y도 마찬가지입니다. 그래서 덧셈의 국소적 미분은 1이고 기울기는 그대로 지나갑니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'This is the chain rule: multiply the local derivatives along the path, $∂z/∂x = 2t · 1 = 2(x + y)$. With the starting values x and y both get 6.',
            ko: '이것이 연쇄 법칙입니다. 경로를 따라 국소적 미분을 곱하면 $∂z/∂x = 2t · 1 = 2(x + y)$입니다. 처음 값에서는 x와 y의 기울기가 모두 6입니다.',
          },
        },
      ],
      notes: [
        {
          en: 'A check with the starting values: let x grow from 1 to 1.01. Then z grows from 9 to $3.01² ≈ 9.06$, by about 6 times the change of x.',
          ko: '처음 값으로 확인해 보세요. x를 1에서 1.01로 늘리면 z는 9에서 $3.01² ≈ 9.06$으로 커집니다. x가 변한 양의 약 6배입니다.',
        },
      ],
    },
  ],
}
