import type { LessonPart } from '../lesson'
import { threeClassesProgram } from './program'

/** The graph node by node, with numbers that can be checked by hand. */
export const threeClasses: LessonPart = {
  id: 'three-classes',
  title: { en: 'Three classes by hand', ko: '손으로 계산하는 세 클래스' },
  text: threeClassesProgram,
  setup: { targets: ['t'] },
  said: [
    {
      from: 'start',
      text: {
        en: 'A network gives each class a score: a. Softmax makes probabilities y of the scores; the loss L compares y with the answer t, 1 at the right class and 0 elsewhere (one-hot).',
        ko: '신경망은 클래스마다 점수 a를 내놓습니다. 소프트맥스가 점수를 확률 y로 바꾸고, 손실 L이 y를 정답 t와 비교합니다. t는 정답 클래스만 1이고 나머지는 0인 원-핫 인코딩입니다.',
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
        en: 'The cross-entropy loss begins with the logarithm: 0 for a probability of 1, and the further below 0 the smaller the probability.',
        ko: '교차 엔트로피 오차는 로그로 시작합니다. 확률이 1이면 0이고, 확률이 작을수록 0 아래로 더 멀어집니다.',
      },
    },
    {
      from: { forward: 'm' },
      text: {
        en: 'Multiplying by t keeps the entry of the right class and turns the others into 0.',
        ko: 't를 곱하면 정답 클래스의 원소만 남고 나머지는 0이 됩니다.',
      },
    },
    {
      from: { forward: 'c' },
      text: {
        en: 'The sum leaves a single number: the logarithm of the probability that the right class was given.',
        ko: '더하면 수 하나가 남습니다. 정답 클래스에 준 확률의 로그입니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'Turning the sign makes it a loss: 0 if the right class is certain, and larger the less probable it was thought to be.',
        ko: '부호를 바꾸면 손실이 됩니다. 정답을 확신하면 0이고, 정답의 확률을 낮게 볼수록 커집니다.',
      },
    },
    {
      from: 'seed',
      text: {
        en: 'Backward starts with 1, not with the value of the loss. The aim: how does L react if one of the scores rises a little?',
        ko: '역전파는 손실의 값이 아니라 1에서 시작합니다. 점수 하나가 조금 오르면 L이 얼마나 변하는지 알아내려는 것입니다.',
      },
    },
    {
      from: { backward: 'L' },
      text: {
        en: 'The sign is turned again, because a larger logarithm means a smaller loss.',
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
        en: 'The other input is t, so v gets a gradient at the right class only. The other classes seem to get none; wait for the division.',
        ko: '다른 쪽 입력이 t이므로 v에서는 정답 클래스만 기울기를 받습니다. 다른 클래스는 받지 못하는 듯하지만, 나눗셈까지 기다려 보세요.',
      },
    },
    {
      from: { backward: 'v' },
      text: {
        en: 'The logarithm divides by the value that went in: the smaller the probability of the right class, the larger its gradient.',
        ko: '로그는 들어온 값으로 나눕니다. 정답 클래스의 확률이 작을수록 기울기가 커집니다.',
      },
    },
    {
      from: { backward: 'y' },
      text: {
        en: 'The division sends two gradients: one to each numerator in u, and one to the sum S. All classes share S, so it adds up what they send.',
        ko: '나눗셈은 기울기를 두 곳으로 보냅니다. 하나는 분자 u로, 하나는 합 S로 갑니다. S는 모든 클래스가 함께 쓰므로 모두의 몫을 더합니다.',
      },
    },
    {
      from: { backward: 'S' },
      text: {
        en: 'S hands its gradient to every class. This is how the wrong classes hear of the error: their scores also lowered y at the right class.',
        ko: 'S가 모든 클래스에 기울기를 보냅니다. 다른 클래스의 점수도 정답 클래스의 y를 낮추었으므로, 이 길로 기울기를 받습니다.',
      },
    },
    {
      from: { sum: 'u' },
      text: {
        en: 'Each exponential was used twice, in its own fraction and in the sum, so both parts are added. Then the exponential multiplies by its own output.',
        ko: '지수 함수의 결과는 자기 분자와 합 S에 두 번 쓰였으므로 두 몫을 더합니다. 그다음 지수 함수는 자기 출력을 곱합니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'The long way ends in a short result: where t adds up to 1, $∂L/∂a = y − t$. At the starting values $∂L/∂a = (0.3, −0.8, 0.5)$ and $L ≈ 1.609$. Only the right class has a minus: L falls if its score rises.',
        ko: '긴 과정의 결과는 간단합니다. t의 원소를 모두 더하면 1일 때 $∂L/∂a = y − t$입니다. 처음 값에서는 $∂L/∂a = (0.3, −0.8, 0.5)$이고 $L ≈ 1.609$입니다. 정답 클래스만 음수입니다. 그 점수가 오르면 L이 줄어듭니다.',
      },
    },
  ],
  notes: [
    {
      en: 'The same by formula. The score $a_k$ moves its own $y_k$ and every other $y_j$: $∂L/∂a_k = −t_k (1 − y_k) + Σ_j≠k t_j y_k$, which is $y_k Σ_j t_j − t_k$; where all $t_j$ add up to 1, that is $y_k − t_k$. Without the factor $1 − y_k$ the right class would get −1 in place of −0.8.',
      ko: '식으로도 같습니다. 점수 $a_k$는 $y_k$뿐 아니라 다른 $y_j$도 모두 바꾸므로 $∂L/∂a_k = −t_k (1 − y_k) + Σ_j≠k t_j y_k$입니다. 정리하면 $y_k Σ_j t_j − t_k$이고, $t_j$를 모두 더하면 1일 때는 $y_k − t_k$입니다. 인수 $1 − y_k$를 빠뜨리면 정답 클래스에서 −0.8 대신 −1이 나옵니다.',
    },
    {
      en: 'Code often takes $log(y + 10⁻⁷)$, so that a y rounded to 0 does not give $log(0) = −∞$. That changes the loss a little, and is not needed if the loss is computed straight from the scores, as $log Σ exp(a)$ minus the score of the right class.',
      ko: '$log(y + 10⁻⁷)$을 쓰는 코드가 많습니다. 반올림되어 0이 된 y 때문에 $log(0) = −∞$가 나오지 않게 하려는 것입니다. 그러면 손실이 조금 달라집니다. 점수에서 바로, 곧 $log Σ exp(a)$에서 정답의 점수를 빼어 손실을 계산하면 작은 수를 더할 필요가 없습니다.',
    },
    {
      en: 'Here is one sample, so nothing is divided by N. Code that takes `t.shape[0]` as the batch size, given a single one-hot t of shape (3,), divides loss and gradient by the number of classes, 3, and not by 1.',
      ko: '여기서는 데이터가 하나이므로 N으로 나누지 않습니다. `t.shape[0]`을 배치 크기로 쓰는 코드에 형상이 (3,)인 원-핫 t 하나를 주면, 손실과 기울기를 데이터의 수 1이 아니라 클래스의 수 3으로 나누게 됩니다.',
    },
  ],
}
