import type { LessonPart } from '../lesson'
import { digitQuestions } from '../questions/softmax-with-loss'

/** The ten scores that the net of the digits gives one test image; the arrays come from outside. */
export const digitScores: LessonPart = {
  id: 'digit',
  title: { en: 'Ten scores of a digit', ko: '손글씨 숫자의 점수' },
  text: `# a: the ten scores of one image, t: its digit, one-hot
y = softmax(a)
L = cross_entropy(y, t)`,
  setup: { given: { startImage: 8, scores: 'a' } },
  said: [
    {
      from: 'start',
      text: {
        en: 'A net has looked at one handwritten digit and given each of the ten classes a score: a. Nothing says yet how sure it is. Choose another image of the strip, or the net before its training.',
        ko: '신경망이 손으로 쓴 숫자 하나를 보고 클래스 10개에 점수 a를 매겼습니다. 얼마나 확신하는지는 아직 알 수 없습니다. 위에 늘어선 이미지에서 다른 것을 고르거나, 학습 전의 신경망으로 바꿔 보세요.',
      },
    },
    {
      from: { forward: 'y' },
      text: {
        en: 'Softmax turns the ten scores into ten probabilities, in the same order. Look at the second largest too: that is the digit with which this one is most easily confused.',
        ko: '소프트맥스가 점수 10개를 확률 10개로 바꿉니다. 순서는 그대로입니다. 확률이 두 번째로 큰 클래스도 찾아보세요. 이 이미지와 가장 헷갈리기 쉬운 숫자입니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'The loss looks at one of them alone, the probability of the right class, and takes −log of it: near 0 where the net is sure and right, large where it is sure and wrong.',
        ko: '손실은 그중 하나, 정답 클래스의 확률만 보고 −log를 취합니다. 정답을 확신하면 0에 가깝고, 틀린 답을 확신하면 큽니다.',
      },
    },
    {
      from: 'seed',
      text: {
        en: 'Backward asks of each of the ten scores: if it rose a little, how would the loss react?',
        ko: '역전파는 점수 10개마다 묻습니다. 이 점수가 조금 오르면 손실은 얼마나 변할까요?',
      },
    },
    {
      from: { backward: 'L' },
      text: {
        en: 'The loss depends on the probability of the right class alone, so only that one gets a gradient: −1 divided by it. It is negative, because more probability there means less loss.',
        ko: '손실은 정답 클래스의 확률에만 의존하므로 그 확률만 기울기를 받습니다. −1을 그 확률로 나눈 값입니다. 정답의 확률이 커지면 손실이 줄어들므로 음수입니다.',
      },
    },
    {
      from: { backward: 'y' },
      text: {
        en: 'Softmax ties all ten together: the probability that the right class lacks is spread over the others. So all ten scores get a gradient.',
        ko: '소프트맥스는 10개를 한데 묶습니다. 정답 클래스에 모자란 확률은 다른 클래스들이 나누어 가지고 있습니다. 그래서 점수 10개가 모두 기울기를 받습니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'Each wrong class gets its own probability as its gradient: the more probable, the more its score is pushed down. The right class alone has a minus and is pushed up. All ten add up to 0.',
        ko: '오답 클래스의 기울기는 자기 확률과 같으므로, 확률이 클수록 점수가 많이 내려갑니다. 정답 클래스만 음수여서 점수가 올라갑니다. 10개를 모두 더하면 0입니다.',
      },
    },
  ],
  asked: digitQuestions,
  conclusion: {
    text: {
      en: 'Prediction minus target, ten times: $∂L/∂a = y − t$.',
      ko: '클래스 10개의 출력에서 정답을 한꺼번에 뺍니다: $∂L/∂a = y − t$.',
    },
  },
  notes: [
    {
      en: 'Before training all ten probabilities are near $1/10$ and the loss is near $log 10 ≈ 2.303$, whatever the digit: each wrong class gets about the same push down, near 0.1.',
      ko: '학습 전에는 어떤 숫자이든 확률이 모두 $1/10$ 근처이고 손실은 $log 10 ≈ 2.303$에 가깝습니다. 그래서 오답 클래스의 기울기도 모두 0.1 근처로 비슷합니다.',
    },
    {
      en: 'The strip ends with images that the trained net misclassifies. There a wrong class has the largest probability, so the right class has less than 0.5, and its gradient is below −0.5.',
      ko: '늘어선 이미지의 끝에는 학습된 신경망이 오분류하는 것들이 있습니다. 확률이 가장 큰 클래스가 오답이므로 정답 클래스의 확률은 0.5보다 작고, 그 기울기는 −0.5보다 작습니다.',
    },
    {
      en: 'To predict, the scores are enough: softmax keeps their order, so the net is used without it once it is trained.',
      ko: '예측에는 점수로 충분합니다. 소프트맥스는 순서를 바꾸지 않으므로, 학습이 끝난 신경망은 소프트맥스 없이 씁니다.',
    },
  ],
}
