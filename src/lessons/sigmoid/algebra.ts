import type { LessonPart } from '../lesson'
import { sigmoidAlgebraQuestions } from '../questions/sigmoid'
import { sigmoidLines } from './algebra-lines'
import { sigmoidProgram } from './program'

/** Lecture, "Sigmoid Layer": the product of the four local derivatives, turned into y(1 − y). */
export const sigmoidAlgebra: LessonPart = {
  id: 'algebra',
  title: { en: 'To y(1 − y), by algebra', ko: '수식으로 y(1 − y) 유도' },
  text: sigmoidProgram,
  setup: { upstream: 1 },
  lines: sigmoidLines,
  said: [
    {
      from: 'start',
      text: {
        en: 'All values and gradients are known now. Four local derivatives stand on the way from y back to x; this is how their product becomes short. Step on, line by line.',
        ko: '이제 값과 기울기를 모두 압니다. y에서 x로 돌아가는 길에 국소적 미분이 네 개 있습니다. 그 곱이 어떻게 짧아지는지 한 줄씩 넘기며 살펴보세요.',
      },
    },
    {
      from: { line: 1 },
      text: {
        en: 'One path leads from y back to x, so nothing is added here: the gradient is one product. Each line for $∂L/∂x$ is worth the same; only the way it is written changes.',
        ko: 'y에서 x로 돌아가는 경로는 하나뿐이므로 더할 것이 없고, 기울기는 국소적 미분의 곱 하나로 나타납니다. $∂L/∂x$의 줄은 모두 값이 같고 쓰는 방법만 바뀝니다.',
      },
    },
    {
      from: { line: 4 },
      text: {
        en: 'The aim is to get rid of $exp(−x)$, which the layer would have to keep besides y. To get there, put in the definition of y.',
        ko: '목표는 $exp(−x)$를 없애는 것입니다. 남아 있으면 계층이 y뿐 아니라 이것도 저장해야 합니다. 없애기 위해 y의 정의를 대입해 봅니다.',
      },
    },
    {
      from: { line: 6 },
      text: {
        en: 'Here is the trick of the whole derivation: $1 / (1 + exp(−x))$ and $exp(−x) / (1 + exp(−x))$ add up to 1. One is y, so the other is $1 − y$.',
        ko: '이 유도의 핵심입니다. $1 / (1 + exp(−x))$와 $exp(−x) / (1 + exp(−x))$를 더하면 1입니다. 하나가 y이므로 다른 하나는 $1 − y$입니다.',
      },
    },
    {
      from: { line: 8 },
      text: {
        en: 'Four nodes have become one short rule: the upstream gradient times $y(1 − y)$.',
        ko: '노드 네 개가 짧은 규칙 하나가 되었습니다. 상류 기울기에 $y(1 − y)$를 곱합니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'So the four nodes can be folded into one, which needs to keep only y. Its gradient is the same as through the four nodes.',
        ko: '그래서 노드 네 개를 하나로 접을 수 있고, 그 노드는 y만 저장하면 됩니다. 기울기는 노드 네 개를 거친 결과와 같습니다.',
      },
    },
  ],
  asked: sigmoidAlgebraQuestions,
  conclusion: {
    text: {
      en: 'The derivative of a sigmoid follows from its output alone: {∂L/∂x = ∂L/∂y · y(1 − y) =}.',
      ko: '시그모이드의 미분은 출력만으로 구합니다: {∂L/∂x = ∂L/∂y · y(1 − y) =}.',
    },
  },
}
