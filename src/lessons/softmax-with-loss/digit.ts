import type { LessonPart } from '../lesson'

/** The ten scores that the net of the digits gives one test image; the arrays come from outside. */
export const digitScores: LessonPart = {
  id: 'digit',
  title: { en: 'Ten scores of a digit', ko: '숫자 하나의 점수 10개' },
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
        en: 'Softmax makes ten probabilities of the ten scores. The highest score stays the highest; look for the runner-up too: the digit that this one is most easily taken for.',
        ko: '소프트맥스가 점수 10개를 확률 10개로 바꿉니다. 순서는 그대로입니다. 두 번째로 높은 클래스도 찾아보세요. 이 이미지와 가장 헷갈리기 쉬운 숫자입니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'The loss looks at one of them alone, the probability of the right class, and takes −log: near 0 where the net is sure and right, large where it is sure and wrong.',
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
        en: 'The loss depends on the probability of the right class alone, so only that probability gets a gradient, $−1/y$. It is negative: more probability there means less loss.',
        ko: '손실은 정답 클래스의 확률에만 의존하므로 그 확률만 기울기 $−1/y$를 받습니다. 음수입니다. 정답의 확률이 커지면 손실은 줄어듭니다.',
      },
    },
    {
      from: { backward: 'y' },
      text: {
        en: 'Softmax ties all ten together: what the right class lacks, the others have. What comes out is $y − t$.',
        ko: '소프트맥스는 10개를 한데 묶습니다. 정답 클래스에 모자란 확률은 다른 클래스들이 가지고 있습니다. 결과는 $y − t$입니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'The likely confusions get the largest positive gradients, and their scores are pushed down most. The right class has the only minus, and is pushed up. All ten add up to 0.',
        ko: '헷갈리기 쉬운 클래스일수록 양의 기울기가 커서 점수가 많이 내려갑니다. 정답 클래스만 음수여서 점수가 올라갑니다. 10개를 모두 더하면 0입니다.',
      },
    },
  ],
  notes: [
    {
      en: 'Before training all ten probabilities are near $1/10$ and the loss is near $ln 10 ≈ 2.303$, whatever the digit: each wrong class gets about the same push down, near 0.1.',
      ko: '학습 전에는 어떤 숫자이든 확률이 모두 $1/10$ 근처이고 손실은 $ln 10 ≈ 2.303$에 가깝습니다. 그래서 오답 클래스의 기울기도 모두 0.1 근처로 비슷합니다.',
    },
    {
      en: 'The strip ends with images that the trained net reads wrongly. There the probability that the wrong winner has is its gradient, and the right class gets less than −0.5.',
      ko: '늘어선 이미지의 끝에는 학습된 신경망이 잘못 읽는 것들이 있습니다. 이때 잘못 뽑힌 클래스는 자기 확률만큼 양의 기울기를 받고, 정답 클래스의 기울기는 −0.5보다 작습니다.',
    },
    {
      en: 'To predict, the scores are enough: softmax keeps their order, so the net is used without it once it is trained.',
      ko: '예측에는 점수로 충분합니다. 소프트맥스는 순서를 바꾸지 않으므로, 학습이 끝난 신경망은 소프트맥스 없이 씁니다.',
    },
  ],
}
