import { biasRow } from '../engine/broken-rules/bias-row'
import { noMask } from '../engine/broken-rules/no-mask'
import { noMean } from '../engine/broken-rules/no-mean'
import { noTranspose } from '../engine/broken-rules/no-transpose'
import type { Text } from '../i18n/text'
import type { Stretch } from '../program/program'
import type { Told } from '../trace/words/told'
import type { Lesson } from './lesson'
import { smallCheckQuestions, squareCheckQuestions } from './questions/two-layer-net'
import { twoLayerProgram } from './two-layer-net/program'

const parameters = ['W1', 'b1', 'W2', 'b2']

/** What holds for a net of any size, from the forward pass to the last parameter. */
const onTheWay: readonly Stretch[] = [
  {
    from: { forward: 'L' },
    text: {
      en: 'Here is all that the numerical way needs: the loss. It knows no rule and no graph. It moves one entry of one parameter, runs forward again and measures how far L moves.',
      ko: '수치 미분에는 손실만 있으면 됩니다. 규칙도 그래프도 쓰지 않습니다. 매개변수의 원소 하나를 조금 바꾸어 순전파를 다시 하고, L이 얼마나 변하는지 잴 뿐입니다.',
    },
  },
  {
    from: 'seed',
    text: {
      en: 'Backpropagation is quick because it relies on rules, one for each layer. A mistake in one of them raises no error: training goes on, only worse. So the rules have to be checked.',
      ko: '오차역전파법이 빠른 것은 계층마다 정해진 규칙에 의존하기 때문입니다. 규칙 하나가 틀려도 오류는 나지 않고, 학습이 잘되지 않을 뿐입니다. 그래서 검산이 필요합니다.',
    },
  },
  {
    from: { backward: 'L' },
    text: {
      en: 'The first rule to test: prediction minus target, divided by N. If $1/N$ is forgotten here, every gradient that follows is N times too large, and all arrays disagree in the same proportion.',
      ko: '시험할 첫째 규칙은 출력에서 정답을 빼고 N으로 나누는 것입니다. 여기서 $1/N$을 빠뜨리면 뒤따르는 모든 기울기가 N배가 되고, 모든 배열이 똑같은 비율로 어긋납니다.',
    },
  },
  {
    from: { backward: 'A' },
    text: {
      en: 'Second: the affine rule. The weights need a transpose, the bias a sum over the rows. With one row in place of the sum, the shape is right and the numbers are wrong.',
      ko: '둘째는 Affine 계층의 규칙입니다. 가중치에는 전치가, 편향에는 행에 걸친 합이 필요합니다. 합 대신 한 행만 쓰면 형상은 맞고 수는 틀립니다.',
    },
  },
  {
    from: { backward: 'Z' },
    text: {
      en: 'Third: the mask. Without it, gradients also pass where the forward pass gave 0. $W₂$ and $b₂$ have theirs already and stay right; those of $W₁$ and $b₁$ come out wrong.',
      ko: '셋째는 마스크입니다. 마스크가 없으면 순전파 때 0이 된 곳으로도 기울기가 지나갑니다. $W₂$와 $b₂$의 기울기는 이미 구했으므로 그대로 맞고, $W₁$과 $b₁$의 기울기가 틀립니다.',
    },
  },
]

const conclusion: Told = {
  text: {
    en: 'A gradient is right where it agrees with the measured slope, $(L(w + h) − L(w − h))/(2h)$.',
    ko: '기울기는 측정한 변화율 $(L(w + h) − L(w − h))/(2h)$와 일치하면 맞습니다.',
  },
}

const notes: readonly Text[] = [
  {
    en: 'Why not train with numerical gradients? Each parameter needs two forward passes: 79,520 of them for the 39,760 of the real net, for a single update. Backpropagation needs one pass forward and one back, however many parameters there are. So check once, on a small batch, and train with backpropagation.',
    ko: '왜 수치 미분으로 학습하지 않을까요? 매개변수마다 순전파를 두 번 해야 합니다. 실제 크기의 신경망은 매개변수가 39,760개이니 갱신 한 번에 순전파만 79,520번입니다. 오차역전파법은 매개변수가 몇 개이든 순전파와 역전파를 한 번씩만 하면 됩니다. 그래서 작은 배치로 한 번만 확인하고, 학습은 오차역전파법으로 합니다.',
  },
  {
    en: 'Why $h = 10⁻⁴$? With a large h the measured slope leaves the tangent: the error of a central difference is proportional to $h²$. With a very small h rounding takes over: L has some 16 digits, and the difference of two nearly equal losses keeps few of them. In double precision $10⁻⁵$ is about best, and $10⁻⁴$ costs little.',
    ko: '왜 $h = 10⁻⁴$일까요? h가 크면 접선에서 벗어납니다. 중심 차분의 오차는 $h²$에 비례합니다. h가 너무 작으면 반올림에 묻힙니다. L의 유효 숫자는 약 16자리인데, 거의 같은 두 손실을 빼면 남는 자릿수가 얼마 없습니다. 배정밀도에서는 $10⁻⁵$ 근처가 가장 좋고, 여기서는 $10⁻⁴$을 써도 손해가 거의 없습니다.',
  },
  {
    en: 'A kink shows as well: where an entry of H is so near 0 that the step by h carries it across the corner of the ReLU, the measured slope mixes both sides (the real size with the seed 1 is an example). Backpropagation is not at fault: change the numbers and check again. A wrong rule still disagrees then.',
    ko: '꺾이는 점이 있어도 어긋나게 나옵니다. H의 원소가 0에 아주 가까우면 h만큼 움직일 때 ReLU의 꺾이는 점을 넘어, 측정한 변화율에 양쪽이 섞입니다. 실제 크기에서 시드를 1로 두면 볼 수 있습니다. 오차역전파법의 잘못이 아니므로 수를 바꾸어 다시 확인하세요. 규칙이 정말 틀렸다면 그래도 어긋납니다.',
  },
  {
    en: 'Both sides share the forward pass. If that computes the wrong loss, both differentiate the wrong loss and agree: the check tests the backward rules, and nothing else.',
    ko: '두 방법은 순전파를 함께 씁니다. 순전파가 손실을 잘못 계산하면 둘 다 잘못된 손실을 미분하고 서로 일치합니다. 기울기 확인은 역전파의 규칙만 시험합니다.',
  },
]

/** Lecture, "Gradient check": numerical gradients as the referee of backpropagation, on the net of the lesson before. */
export const gradientCheck: Lesson = {
  id: 'gradient-check',
  group: 'network',
  title: { en: 'Gradient check', ko: '기울기 확인' },
  teaches: {
    en: 'Are all these gradients right? Measure each one numerically, and catch a wrong rule.',
    ko: '기울기가 정말 맞는지 수치 미분으로 하나하나 확인하고, 틀린 규칙을 찾아냅니다.',
  },
  parts: [
    {
      id: 'small',
      title: { en: 'Checking a small net', ko: '작은 신경망 확인' },
      text: twoLayerProgram,
      setup: {},
      check: {
        parameters,
        brokenRules: [biasRow, noMean, noMask],
        realSize: { seed: 3, images: [0, 1, 2] },
      },
      said: [
        {
          from: 'start',
          text: {
            en: 'The two-layer net once more, with one question: are its gradients right? Step through it, and at any step let the gradient check measure every one of them.',
            ko: '2층 신경망을 다시 봅니다. 이번 질문은 하나입니다. 기울기가 정말 맞을까요? 한 단계씩 보면서, 어느 단계에서든 기울기 확인으로 모든 기울기를 재어 볼 수 있습니다.',
          },
        },
        ...onTheWay,
        {
          from: { backward: 'H' },
          text: {
            en: '$W₁$ and $b₁$ come last, by the same affine rule. Whatever went wrong before has arrived here too: the arrays that disagree tell where the fault is.',
            ko: '$W₁$과 $b₁$은 마지막으로 같은 Affine 규칙을 따릅니다. 앞에서 틀린 것은 모두 여기까지 옵니다. 어느 배열이 어긋나는지 보면 잘못이 어디에 있는지 알 수 있습니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'All {#W1 b1 W2 b2} gradients are there. Start the check: each is measured with two forward passes. Then make a rule wrong on purpose and check again.',
            ko: '기울기 {#W1 b1 W2 b2}개를 모두 얻었습니다. 이제 확인해 보세요. 하나하나를 순전파 두 번으로 잽니다. 그다음 규칙 하나를 일부러 틀리게 바꾸고 다시 확인해 보세요.',
          },
        },
      ],
      asked: smallCheckQuestions,
      conclusion,
      notes,
    },
    {
      id: 'square',
      title: { en: 'Where shapes do not help', ko: '형상이 알려 주지 않을 때' },
      text: `X = [[1, 2, -1], [0, 1, 2], [2, -1, 1]]
W1 = [[0.3, -0.2, 0.5], [0.1, 0.4, -0.6], [-0.4, 0.2, 0.3]]
b1 = [0.1, 0.2, 0.3]
W2 = [[0.4, -0.2, 0.1], [-0.5, 0.3, 0.2], [0.6, 0.1, -0.3]]
b2 = [0.1, -0.1, 0.2]
t = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
H = affine(X, W1, b1)
Z = relu(H)
A = affine(Z, W2, b2)
L = softmax_cross_entropy(A, t)`,
      setup: {},
      check: { parameters, brokenRules: [noTranspose, biasRow, noMean, noMask] },
      said: [
        {
          from: 'start',
          text: {
            en: 'Three samples, three inputs, three hidden units, three classes: every matrix is square. In other nets, shapes reveal a forgotten transpose. Here all shapes fit, right or wrong.',
            ko: '데이터도 입력도 은닉층의 뉴런도 클래스도 셋이라 모든 행렬이 정사각형입니다. 다른 신경망에서는 전치를 빠뜨리면 형상이 맞지 않아 알 수 있지만, 여기서는 맞든 틀리든 형상이 맞습니다.',
          },
        },
        ...onTheWay,
        {
          from: { backward: 'H' },
          text: {
            en: '$W₁$ gets the transposed X times what arrives. Without the transpose the product still has the shape of $W₁$, and no error is raised. Only measuring reveals it.',
            ko: '$W₁$에는 X의 전치에 도착한 기울기를 곱해 보냅니다. 전치를 빠뜨려도 곱의 형상은 $W₁$과 같아서 오류가 나지 않습니다. 재어 보아야만 알 수 있습니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'Leave out the transpose on purpose and check: $W₁$ and $W₂$ disagree, $b₁$ and $b₂$ agree. Test a rule with lengths that all differ, and with numbers as well.',
            ko: '전치를 일부러 빠뜨리고 확인해 보세요. $W₁$과 $W₂$는 어긋나고 $b₁$과 $b₂$는 일치합니다. 규칙을 시험할 때는 길이를 서로 다르게 하고, 수로도 확인하세요.',
          },
        },
      ],
      asked: squareCheckQuestions,
      conclusion,
      notes,
    },
  ],
}
