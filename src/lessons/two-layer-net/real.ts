import type { LessonPart } from '../lesson'
import { realNetQuestions } from '../questions/two-layer-net'

/** The lecture's net, 784-50-10, with one MNIST test image going through; the arrays come from outside. */
export const realSizeNet: LessonPart = {
  id: 'real',
  title: { en: 'The net at real size', ko: '실제 크기의 신경망' },
  text: `# X: the 784 pixels of one image, t: its digit, one-hot
H = affine(X, W1, b1)
Z = relu(H)
A = affine(Z, W2, b2)
L = softmax_cross_entropy(A, t)`,
  setup: { given: { startImage: 0, scores: 'A' } },
  update: { parameters: ['W1', 'b1', 'W2', 'b2'], learningRate: 0.1 },
  said: [
    {
      from: 'start',
      text: {
        en: 'The net at its real size: 784 pixels, 50 hidden units, 10 classes. X is one test image, its pixels from 0 to 1. Each column of $W₁$ belongs to one hidden unit and is drawn as a picture of its weights.',
        ko: '실제 크기의 신경망입니다. 픽셀 784개, 은닉층 뉴런 50개, 클래스 10개입니다. X는 시험 이미지 한 장이고 픽셀 값은 0부터 1까지입니다. $W₁$의 열은 은닉층 뉴런 하나의 가중치이며, 그림으로 나타냈습니다.',
      },
    },
    {
      from: { forward: 'H' },
      text: {
        en: 'Each hidden unit multiplies the image by its picture of weights, pixel by pixel, and adds up. A large entry of H means that the image resembles that picture.',
        ko: '은닉층 뉴런은 저마다 이미지와 자기 가중치 그림을 픽셀마다 곱하고 더합니다. H의 원소가 크면 이미지가 그 그림과 닮았다는 뜻입니다.',
      },
    },
    {
      from: { forward: 'Z' },
      text: {
        en: 'ReLU keeps the positive units and sets the rest to 0. Only the positive ones count in what follows, and only through them will gradients come back.',
        ko: 'ReLU는 양수인 뉴런만 남기고 나머지는 0으로 만듭니다. 이제부터는 남은 뉴런만 신호를 보내고, 기울기도 이 뉴런으로만 돌아옵니다.',
      },
    },
    {
      from: { forward: 'A' },
      text: {
        en: 'The second affine layer turns the hidden units into ten scores, one for each digit. The highest is the prediction: to predict, no softmax is needed.',
        ko: '두 번째 Affine 계층이 은닉층의 신호를 모아 숫자마다 하나씩, 모두 10개의 점수를 내놓습니다. 가장 높은 점수가 예측입니다. 예측에는 소프트맥스가 필요 없습니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'The loss needs probabilities: the layer makes them with softmax, keeps them as y for the way back, and takes −log of the one at the right class.',
        ko: '손실에는 확률이 필요합니다. 이 계층은 소프트맥스로 확률을 만들어 역전파에 쓸 y로 저장해 두고, 정답 클래스의 확률에 −log를 취합니다.',
      },
    },
    {
      from: 'seed',
      text: {
        en: 'Backward, layer by layer, exactly as in the small net: the shapes are larger, the rules are the same.',
        ko: '작은 신경망과 똑같이 계층을 하나씩 거슬러 갑니다. 형상이 클 뿐 규칙은 같습니다.',
      },
    },
    {
      from: { backward: 'L' },
      text: {
        en: '$y − t$ is negative at the right class and positive at all others: the more probable a wrong class, the larger its gradient.',
        ko: '$y − t$의 원소는 정답 클래스에서 음수, 나머지에서 양수입니다. 오답의 확률이 클수록 기울기도 큽니다.',
      },
    },
    {
      from: { backward: 'A' },
      text: {
        en: '$W₂$ gets $Zᵀ$ times $y − t$, so the rows of units that are 0 stay 0. $b₂$ gets $y − t$ itself, and the gradient of Z goes on to the ReLU.',
        ko: '$W₂$는 $Zᵀ$에 $y − t$를 곱한 기울기를 받으므로 값이 0인 뉴런의 행은 0입니다. $b₂$는 $y − t$를 그대로 받고, Z의 기울기는 ReLU로 이어집니다.',
      },
    },
    {
      from: { backward: 'Z' },
      text: {
        en: 'The ReLU lets the gradient through where a unit was positive, and stops it elsewhere.',
        ko: 'ReLU는 양수였던 뉴런의 기울기만 통과시키고 나머지는 막습니다.',
      },
    },
    {
      from: { backward: 'H' },
      text: {
        en: 'Each column of $∂L/∂W₁$ is the image itself, times the gradient of its unit: look for the digit in the pictures. Where a pixel is 0, its weights get no gradient from this image.',
        ko: '$∂L/∂W₁$의 열은 이미지 자체에 그 뉴런의 기울기를 곱한 것입니다. 그림에서 숫자를 찾아보세요. 픽셀이 0인 곳의 가중치는 이 이미지에서 기울기를 받지 않습니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'One pass back, and all {#W1 b1 W2 b2} parameters have their gradients; going forward would take a pass for each. Now update the weights.',
        ko: '한 번 거슬러 와서 매개변수 {#W1 b1 W2 b2}개의 기울기를 모두 얻었습니다. 순전파만으로는 매개변수마다 한 번씩 계산해야 했을 일입니다. 이제 가중치를 갱신해 보세요.',
      },
    },
  ],
  asked: realNetQuestions,
  conclusion: {
    text: {
      en: 'The rules are those of the small net: $∂L/∂A = y − t$, $∂L/∂H = ∂L/∂Z ⊙ mask$, $∂L/∂W₁ = Xᵀ · ∂L/∂H$.',
      ko: '규칙은 작은 신경망과 같습니다: $∂L/∂A = y − t$, $∂L/∂H = ∂L/∂Z ⊙ mask$, $∂L/∂W₁ = Xᵀ · ∂L/∂H$.',
    },
  },
  notes: [
    {
      en: 'Before training the weights are drawn from a normal distribution with standard deviation 0.01: all scores are near 0, all probabilities near $1/10$, and the loss is near $log 10 ≈ 2.303$. Choose the untrained weights to see it.',
      ko: '학습 전의 가중치는 표준편차가 0.01인 정규분포를 따릅니다. 점수는 모두 0에 가깝고, 확률은 모두 $1/10$ 근처이며, 손실은 $log 10 ≈ 2.303$에 가깝습니다. 학습 전 가중치를 골라 확인해 보세요.',
    },
    {
      en: 'X gets a gradient too: how the loss would react to each pixel. The image is data, and data are not changed.',
      ko: 'X도 기울기를 받습니다. 픽셀마다 손실이 얼마나 반응하는지를 나타냅니다. 이미지는 데이터이므로 바꾸지 않습니다.',
    },
    {
      en: 'Here one image goes through. Training takes a batch of 100 and the mean of their losses: the gradients are then the mean of 100 such gradients.',
      ko: '여기서는 이미지 한 장만 지나갑니다. 학습에서는 100장을 한 배치로 묶어 손실을 평균하므로, 기울기도 이런 기울기 100개의 평균입니다.',
    },
  ],
}
