import type { Lesson } from './lesson'
import { sigmoidQuestions } from './questions/sigmoid'
import { sigmoidAlgebra } from './sigmoid/algebra'
import { sigmoidProgram } from './sigmoid/program'

/** Lecture, "Sigmoid Layer", forward and the four steps of its backward. */
export const sigmoid: Lesson = {
  id: 'sigmoid',
  group: 'activation',
  title: { en: 'Sigmoid, step by step', ko: '시그모이드, 한 단계씩' },
  teaches: {
    en: 'Four simple nodes, and why their local derivatives multiply to $y(1 − y)$.',
    ko: '간단한 노드 네 개의 국소적 미분을 곱하면 왜 $y(1 − y)$가 되는지 봅니다.',
  },
  parts: [
    {
      id: 'sigmoid',
      title: { en: 'Node by node', ko: '노드 하나씩' },
      text: sigmoidProgram,
      setup: { upstream: 1 },
      said: [
        {
          from: 'start',
          text: {
            en: 'The sigmoid turns any number into one between 0 and 1: $y = 1/(1 + exp(−x))$. Here it is taken apart into four simple nodes.',
            ko: '시그모이드는 어떤 수든 0과 1 사이의 수로 바꿉니다: $y = 1/(1 + exp(−x))$. 여기서는 간단한 노드 네 개로 펼쳐 놓았습니다.',
          },
        },
        {
          from: { forward: 'a' },
          text: {
            en: 'First x is multiplied by −1. The −1 is a constant of the formula and gets no gradient.',
            ko: '먼저 x에 −1을 곱합니다. −1은 식에 있는 상수이므로 기울기를 받지 않습니다.',
          },
        },
        {
          from: { forward: 'b' },
          text: {
            en: 'Then the exponential. Its output, $exp(−x)$, is positive whatever came in. The node keeps it, because backward will use it again.',
            ko: '다음은 지수 함수입니다. 무엇이 들어오든 출력 $exp(−x)$는 양수입니다. 역전파에서 다시 쓰므로 노드가 저장해 둡니다.',
          },
        },
        {
          from: { forward: 'c' },
          text: {
            en: 'One is added, so what goes on is always larger than 1.',
            ko: '1을 더합니다. 그래서 다음으로 가는 값은 언제나 1보다 큽니다.',
          },
        },
        {
          from: { forward: 'y' },
          text: {
            en: 'Last, 1 divided by what came in. That was larger than 1, so y lies between 0 and 1. This node keeps its output y.',
            ko: '마지막으로 1을 들어온 값으로 나눕니다. 들어온 값이 1보다 크므로 y는 0과 1 사이에 있습니다. 이 노드는 출력 y를 저장합니다.',
          },
        },
        {
          from: { forward: 'y', isFolded: true },
          text: {
            en: 'Folded, the four nodes are one: the sigmoid. All that it keeps is its output y.',
            ko: '접으면 노드 네 개가 시그모이드 노드 하나가 됩니다. 저장하는 것은 출력 y뿐입니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Now back, through four nodes. The later layers pass back $∂L/∂y$. Watch the sign and the size of the gradient at each node.',
            ko: '이제 노드 네 개를 거슬러 갑니다. 뒤쪽 계층이 $∂L/∂y$를 보내옵니다. 노드를 지날 때마다 기울기의 부호와 크기를 살펴보세요.',
          },
        },
        {
          from: { backward: 'y' },
          text: {
            en: 'First the reciprocal: the local derivative is $−1/c²$, and since $y = 1/c$, that is $−y²$. The minus says: a larger c makes y smaller. The square is easily forgotten.',
            ko: '첫째는 역수 노드입니다. 국소적 미분은 $−1/c²$이고, $y = 1/c$이므로 $−y²$과 같습니다. 음의 부호는 c가 커지면 y가 작아진다는 뜻입니다. 제곱을 빠뜨리기 쉽습니다.',
          },
        },
        {
          from: { backward: 'y', isFolded: true },
          text: {
            en: 'One node, one rule: upstream times $y(1 − y)$. What the four nodes needed on the way is not needed any more.',
            ko: '노드도 하나, 규칙도 하나입니다. 상류 기울기에 $y(1 − y)$를 곱합니다. 노드 네 개에서 쓰던 중간 값은 이제 필요 없습니다.',
          },
        },
        {
          from: { backward: 'c' },
          text: {
            en: 'Second the addition: it passes the gradient on to b unchanged. The constant gets none.',
            ko: '둘째는 덧셈 노드입니다. 기울기를 b에 그대로 보내고, 상수에는 보내지 않습니다.',
          },
        },
        {
          from: { backward: 'b' },
          text: {
            en: 'Third the exponential: its derivative is itself, so the gradient is multiplied by the output that the node kept, $exp(−x)$.',
            ko: '셋째는 지수 함수 노드입니다. 미분해도 자기 자신이므로, 노드가 저장해 둔 출력 $exp(−x)$를 기울기에 곱합니다.',
          },
        },
        {
          from: { backward: 'a' },
          text: {
            en: 'Last the multiplication: times the other input, −1. It cancels the minus of the reciprocal: a larger x makes y larger.',
            ko: '마지막은 곱셈 노드입니다. 다른 쪽 입력 −1을 곱합니다. 역수 노드에서 생긴 음의 부호가 상쇄됩니다. x가 커지면 y도 커진다는 뜻입니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'All four together multiply by $y² exp(−x)$, and $y · exp(−x) = 1 − y$.',
            ko: '노드 네 개를 모두 지나면 $y² exp(−x)$를 곱한 것이 되고, $y · exp(−x) = 1 − y$입니다.',
          },
        },
      ],
      asked: sigmoidQuestions,
      conclusion: {
        text: {
          en: 'A sigmoid multiplies by $y(1 − y)$: {∂L/∂x = ∂L/∂y · y(1 − y) =}.',
          ko: '시그모이드는 $y(1 − y)$를 곱합니다: {∂L/∂x = ∂L/∂y · y(1 − y) =}.',
        },
      },
      notes: [
        {
          en: 'Why $y² exp(−x) = y(1 − y)$: one of the two y is $1/(1 + exp(−x))$, so $y² exp(−x) = y · exp(−x)/(1 + exp(−x))$. That fraction and $y = 1/(1 + exp(−x))$ add up to 1, so it is $1 − y$.',
          ko: '$y² exp(−x) = y(1 − y)$인 이유는 이렇습니다. y 하나를 $1/(1 + exp(−x))$로 바꾸면 $y² exp(−x) = y · exp(−x)/(1 + exp(−x))$입니다. 이 분수와 $y = 1/(1 + exp(−x))$를 더하면 1이므로, 분수는 $1 − y$입니다.',
        },
        {
          en: 'So a sigmoid layer needs to keep only its output: $y(1 − y)$, not $x(1 − x)$.',
          ko: '그래서 시그모이드 계층은 출력만 저장하면 됩니다. $x(1 − x)$가 아니라 $y(1 − y)$입니다.',
        },
        {
          en: '$y(1 − y)$ is at most $1/4$, where x is 0. Each sigmoid passes back a quarter of what arrives or less, so after many layers little is left: the vanishing gradient.',
          ko: '$y(1 − y)$는 x가 0일 때 가장 커서 $1/4$입니다. 시그모이드를 하나 지날 때마다 기울기가 4분의 1 이하로 줄어, 계층이 많으면 거의 남지 않습니다. 이것을 기울기 소실이라고 합니다.',
        },
      ],
    },
    sigmoidAlgebra,
  ],
}
