import type { LessonPart } from '../lesson'
import { threeClassesQuestions } from '../questions/softmax-with-loss'
import { threeClassesProgram } from './program'

/** The graph node by node, with numbers that can be checked by hand. */
export const threeClasses: LessonPart = {
  id: 'three-classes',
  title: { en: 'Three classes by hand', ko: '클래스 세 개로 손계산' },
  text: threeClassesProgram,
  setup: { targets: ['t'] },
  said: [
    {
      from: 'start',
      text: {
        en: 'A network gives each class a score, a. Softmax turns the scores into probabilities y, and the loss L compares y with the target t. A one-hot t has a 1 at the right class and 0 elsewhere.',
        ko: '신경망은 클래스마다 점수 a를 내놓습니다. 소프트맥스가 점수를 확률 y로 바꾸고, 손실 L이 y를 정답 t와 비교합니다. 원-핫 인코딩한 t는 정답 클래스만 1이고 나머지는 0입니다.',
      },
    },
    {
      from: { forward: 'u' },
      text: {
        en: 'Softmax begins with the exponential: all results are positive, and a higher score gets a much larger one.',
        ko: '소프트맥스는 지수 함수로 시작합니다. 결과는 모두 양수이고, 점수가 높을수록 훨씬 커집니다.',
      },
    },
    {
      from: { forward: 'S' },
      text: {
        en: 'All of them are added up to one number. Here every class comes to depend on every score.',
        ko: '모두 더해 수 하나로 만듭니다. 이제부터 어느 클래스든 다른 클래스의 점수에도 영향을 받습니다.',
      },
    },
    {
      from: { forward: 'y' },
      text: {
        en: 'Each entry is divided by that sum. Now all lie between 0 and 1 and add up to 1: probabilities. With this, softmax is done.',
        ko: '원소마다 그 합으로 나눕니다. 이제 모두 0과 1 사이에 있고 더하면 1이 되므로 확률로 볼 수 있습니다. 소프트맥스는 여기까지입니다.',
      },
    },
    {
      from: { forward: 'v' },
      text: {
        en: 'The cross-entropy loss begins with log, the natural logarithm: 0 for a probability of 1, and the further below 0 the smaller the probability.',
        ko: '교차 엔트로피 오차는 자연로그 log로 시작합니다. 확률이 1이면 0이고, 확률이 작을수록 더 작은 음수가 됩니다.',
      },
    },
    {
      from: { forward: 'm' },
      text: {
        en: 'Multiplying by t leaves only what counts: with a one-hot t, the entry of the right class. The others become 0.',
        ko: 't를 곱하면 필요한 것만 남습니다. t가 원-핫이면 정답 클래스의 원소만 남고 나머지는 0이 됩니다.',
      },
    },
    {
      from: { forward: 'c' },
      text: {
        en: 'The sum leaves a single number: with a one-hot t, the logarithm of the probability of the right class.',
        ko: '더하면 수 하나가 남습니다. t가 원-핫이면 정답 클래스의 확률의 로그입니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'With its sign flipped it is a loss: 0 if the right class is certain, and larger the less probable it is.',
        ko: '부호를 바꾸면 손실이 됩니다. 정답의 확률이 1이면 0이고, 정답의 확률이 작을수록 커집니다.',
      },
    },
    {
      from: 'seed',
      text: {
        en: 'Training wants a small L, so it asks of each score: if it rises a little, does L grow or shrink, and how fast? Backward starts with 1, not with the value of the loss.',
        ko: '학습의 목표는 L을 줄이는 것입니다. 그래서 점수마다 묻습니다. 이 점수가 조금 오르면 L은 커질까요, 작아질까요? 역전파는 손실의 값이 아니라 1에서 시작합니다.',
      },
    },
    {
      from: { backward: 'L' },
      text: {
        en: 'The sign is flipped again, because a larger logarithm means a smaller loss.',
        ko: '부호가 다시 바뀝니다. 로그가 커지면 손실은 작아지기 때문입니다.',
      },
    },
    {
      from: { backward: 'c' },
      text: {
        en: 'A sum is an addition with many inputs: each of them gets a full copy of the gradient.',
        ko: '합은 입력이 여러 개인 덧셈입니다. 모든 입력에 기울기를 그대로 보냅니다.',
      },
    },
    {
      from: { backward: 'm' },
      text: {
        en: 'The other input is t: with a one-hot t, v gets a gradient at the right class alone. The other classes seem to get none; wait for the division.',
        ko: '다른 쪽 입력이 t이므로, t가 원-핫이면 v에서는 정답 클래스만 기울기를 받습니다. 다른 클래스는 기울기를 받지 못하는 것처럼 보이지만, 나눗셈 노드에서 달라집니다.',
      },
    },
    {
      from: { backward: 'v' },
      text: {
        en: 'The logarithm divides by the value that went in: the smaller the probability, the stronger its gradient.',
        ko: '로그는 들어온 값으로 나눕니다. 확률이 작을수록 기울기의 절댓값이 커집니다.',
      },
    },
    {
      from: { backward: 'y' },
      text: {
        en: 'The division sends gradients to two places: to the numerators u, and to the sum S. All classes share S, so S gets the sum of what they send back.',
        ko: '나눗셈은 기울기를 분자 u와 합 S, 두 곳으로 보냅니다. S는 모든 클래스가 함께 쓰므로 클래스마다 돌아온 기울기를 더합니다.',
      },
    },
    {
      from: { backward: 'S' },
      text: {
        en: 'S passes its gradient on to every class. So the wrong classes get one too: a higher score there makes S larger, and y at the right class smaller.',
        ko: 'S가 모든 클래스에 기울기를 보냅니다. 다른 클래스의 점수가 오르면 S가 커지고 정답 클래스의 y가 작아지므로, 다른 클래스도 이 경로로 기울기를 받습니다.',
      },
    },
    {
      from: { sum: 'u' },
      text: {
        en: 'Each exponential was used twice, in its own fraction and in the sum S, so its two contributions are added. Then the exponential multiplies by its own output.',
        ko: '지수 함수의 결과는 나눗셈의 분자와 합 S에 한 번씩 쓰였으므로 두 기여분을 더합니다. 그다음 지수 함수는 자기 출력을 곱합니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'The scores get {∂L/∂a}. Where a gradient is negative, a higher score makes L smaller; where it is positive, a lower score does.',
        ko: '점수의 기울기는 {∂L/∂a}입니다. 기울기가 음수이면 점수가 오를 때 L이 줄고, 양수이면 점수가 내릴 때 L이 줄어듭니다.',
      },
    },
  ],
  asked: threeClassesQuestions,
  conclusion: {
    text: {
      en: 'The long way ends in a short result, prediction minus target: $∂L/∂a = y − t$.',
      ko: '긴 계산의 결과는 간단합니다. 출력에서 정답을 뺀 $∂L/∂a = y − t$입니다.',
    },
    provided: {
      holds: 'Σ_j t_j = 1',
      otherwise: {
        en: 'The long way ends in a short result: $∂L/∂a = y Σ t − t$. If t added up to 1, it would be $y − t$.',
        ko: '긴 계산의 결과는 간단합니다. $∂L/∂a = y Σ t − t$이고, t의 원소를 모두 더해 1이 되면 $y − t$입니다.',
      },
    },
  },
  notes: [
    {
      en: 'The same by formula. The score $a_k$ moves its own $y_k$ and every other $y_j$: $∂L/∂a_k = −t_k (1 − y_k) + Σ_j≠k t_j y_k$, which is $y_k Σ_j t_j − t_k$; where all $t_j$ add up to 1, that is $y_k − t_k$. Without the factor $1 − y_k$, the right class of a one-hot t would get −1 whatever its probability.',
      ko: '식으로도 같습니다. 점수 $a_k$는 $y_k$뿐 아니라 다른 $y_j$도 모두 바꾸므로 $∂L/∂a_k = −t_k (1 − y_k) + Σ_j≠k t_j y_k$입니다. 정리하면 $y_k Σ_j t_j − t_k$이고, $t_j$를 모두 더하면 1일 때는 $y_k − t_k$입니다. 인수 $1 − y_k$를 빠뜨리면 t가 원-핫일 때 정답 클래스의 기울기가 확률과 관계없이 −1이 됩니다.',
    },
    {
      en: 'Code often takes $log(y + 10⁻⁷)$, so that a y rounded to 0 does not give $log(0) = −∞$. That changes the loss a little, and it is not needed if the loss is computed straight from the scores, as $log Σ exp(a)$ minus the score of the right class.',
      ko: '$log(y + 10⁻⁷)$을 쓰는 코드가 많습니다. 반올림되어 0이 된 y 때문에 $log(0) = −∞$가 나오지 않게 하려는 것입니다. 그러면 손실이 조금 달라집니다. 점수에서 바로, 곧 $log Σ exp(a)$에서 정답의 점수를 빼어 손실을 계산하면 작은 수를 더할 필요가 없습니다.',
    },
    {
      en: 'Here is one sample, so nothing is divided by N. Code that takes `t.shape[0]` as the batch size must not be given a single one-hot t of shape (3,): it would divide loss and gradient by the number of classes, 3, and not by 1.',
      ko: '여기서는 데이터가 하나이므로 N으로 나누지 않습니다. `t.shape[0]`을 배치 크기로 쓰는 코드에 형상이 (3,)인 원-핫 t 하나를 주면, 손실과 기울기를 데이터의 수 1이 아니라 클래스의 수 3으로 나누게 됩니다.',
    },
  ],
}
