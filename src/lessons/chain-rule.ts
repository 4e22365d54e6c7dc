import { sameText } from '../i18n/text'
import type { Lesson } from './lesson'
import { chainRuleQuestions } from './questions/chain-rule'

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
      setup: { nudged: 'x', hasDerivativeSymbols: true },
      said: [
        {
          from: 'start',
          text: {
            en: 'When x moves a little, how many times as far does z move? Follow it along the arrows. This lesson finds that number without trying anything out.',
            ko: 'x를 조금 바꾸면 z는 x의 변화량의 몇 배만큼 변할까요? 화살표를 따라가 보세요. 직접 바꾸어 보지 않고 이 수를 구하는 것이 이 단원의 목표입니다.',
          },
        },
        {
          from: { forward: 't' },
          text: {
            en: 'Each circle is a node: it does one small calculation and sees only the values that enter it. This one adds x and y, and knows nothing of the square that follows.',
            ko: '동그라미 하나가 노드입니다. 노드는 간단한 계산을 하나 하며, 자기에게 들어온 값만 봅니다. 이 노드는 x와 y를 더할 뿐, 뒤에 제곱이 있다는 것은 모릅니다.',
          },
        },
        {
          from: { forward: 'z' },
          text: {
            en: 'The second node squares its input, and keeps it for the way back. To make z smaller, should x grow or shrink, and how much would that help? Going backward tells.',
            ko: '두 번째 노드는 입력을 제곱하고, 그 입력을 역전파에 쓰려고 저장합니다. z를 줄이려면 x를 키워야 할까요, 줄여야 할까요? 거슬러 가면 알 수 있습니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'If a value changes a little, by how many times that amount does z change? This ratio is its gradient, such as $∂z/∂x$. z changes as much as itself, so backward starts with $∂z/∂z = 1$.',
            ko: '어떤 값이 조금 변하면 z는 그 변화량의 몇 배만큼 변할까요? 이 비율을 기울기(gradient)라 하고 $∂z/∂x$처럼 씁니다. z는 자기 자신이 변한 만큼 변하므로 $∂z/∂z = 1$에서 시작합니다.',
          },
        },
        {
          from: { backward: 'z' },
          text: {
            en: 'A node multiplies what arrives, its upstream gradient, by its local derivative: how fast its output changes with its input. For a square that is twice what it kept: $2t$, not $2z$.',
            ko: '노드는 도착한 상류 기울기에 국소적 미분, 곧 입력의 변화에 대한 자기 출력의 변화 비율을 곱합니다. 제곱의 국소적 미분은 저장해 둔 값의 두 배이므로 $2z$가 아니라 $2t$입니다.',
          },
        },
        {
          from: { backward: 't' },
          text: {
            en: 'If x grows a little, t grows by just as much, and the same goes for y. So the local derivative of an addition is 1, and the gradient passes through unchanged.',
            ko: 'x가 조금 커지면 t도 꼭 그만큼 커집니다. y가 커질 때도 마찬가지입니다. 그래서 덧셈의 국소적 미분은 1이고 기울기는 그대로 전달됩니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'Here x and y both get {∂z/∂x}. To make z smaller, change them against the sign of the gradient.',
            ko: '여기서 x와 y의 기울기는 모두 {∂z/∂x}입니다. z를 줄이려면 둘을 기울기의 부호와 반대 방향으로 조금 바꾸면 됩니다.',
          },
        },
      ],
      asked: chainRuleQuestions,
      conclusion: {
        text: {
          en: 'The chain rule multiplies the local derivatives along the path: $∂z/∂x = ∂z/∂y = 2t · 1 = 2(x + y)$.',
          ko: '연쇄 법칙은 경로를 따라 국소적 미분을 곱합니다: $∂z/∂x = ∂z/∂y = 2t · 1 = 2(x + y)$.',
        },
      },
      notes: [
        {
          en: 'A check without calculus: if x grows by 0.01, so does t, and z changes by $(t + 0.01)² − t² = 0.02t + 0.0001$. That is nearly $2t$ times 0.01, and the smaller the change, the nearer it comes.',
          ko: '미분 없이 확인해 보세요. x가 0.01 커지면 t도 0.01 커지고, z는 $(t + 0.01)² − t² = 0.02t + 0.0001$만큼 변합니다. 0.01의 거의 $2t$배이며, 적게 바꿀수록 더 가까워집니다.',
        },
      ],
    },
  ],
}
