import type { LessonPart } from '../lesson'

/** The lecture's net, 784-50-10, with one MNIST test image going through; the arrays come from outside. */
export const realSizeNet: LessonPart = {
  id: 'real',
  title: { en: 'Real size', ko: '실제 크기' },
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
        en: 'The net at its real size: 784 pixels, 50 hidden units, 10 classes. X is one test image, its pixels from 0 to 1. Each column of W1 belongs to one hidden unit and is drawn as a picture of its weights.',
        ko: '실제 크기의 신경망입니다. 픽셀 784개, 은닉층 뉴런 50개, 클래스 10개입니다. X는 시험 이미지 한 장이고 픽셀 값은 0부터 1까지입니다. W1의 열은 은닉층 뉴런 하나의 가중치이며, 그림으로 나타냈습니다.',
      },
    },
    {
      from: { forward: 'H' },
      text: {
        en: 'Each hidden unit lays its picture of weights over the image, multiplies pixel by pixel and adds up. A large entry of H means that the image looks like that picture.',
        ko: '은닉층 뉴런은 저마다 자기 가중치 그림을 이미지에 겹쳐 픽셀마다 곱하고 더합니다. H의 원소가 크면 이미지가 그 그림과 닮았다는 뜻입니다.',
      },
    },
    {
      from: { forward: 'Z' },
      text: {
        en: 'ReLU keeps the units that found something and silences the rest. Only these speak in what follows, and only through these will gradients come back.',
        ko: 'ReLU는 무언가를 찾은 뉴런만 남기고 나머지는 0으로 만듭니다. 이제부터는 남은 뉴런만 신호를 보내고, 기울기도 이 뉴런으로만 돌아옵니다.',
      },
    },
    {
      from: { forward: 'A' },
      text: {
        en: 'The second affine layer weighs the hidden units into ten scores, one for each digit. The highest is the prediction: to predict, no softmax is needed.',
        ko: '두 번째 Affine 계층이 은닉층의 신호를 모아 숫자마다 하나씩, 모두 10개의 점수를 내놓습니다. 가장 높은 점수가 예측입니다. 예측에는 소프트맥스가 필요 없습니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'The loss needs probabilities: the layer makes them with softmax, keeps them as y for the way back, and takes −log of the one at the right class.',
        ko: '손실에는 확률이 필요합니다. 이 계층은 소프트맥스로 확률을 만들어 역전파에 쓸 y로 기억해 두고, 정답 클래스의 확률에 −log를 취합니다.',
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
        en: '$y − t$: a minus at the right class, a plus at all others, largest where the net was most tempted.',
        ko: '$y − t$입니다. 정답 클래스는 음수, 나머지는 양수이고, 신경망이 헷갈린 클래스일수록 큽니다.',
      },
    },
    {
      from: { backward: 'A' },
      text: {
        en: 'W2 gets $Zᵀ$ times $y − t$, so the rows of the silent units stay 0. b2 gets $y − t$ itself, and the gradient of Z goes on to the ReLU.',
        ko: 'W2는 $Zᵀ$에 $y − t$를 곱한 기울기를 받으므로 신호가 없던 뉴런의 행은 0입니다. b2는 $y − t$를 그대로 받고, Z의 기울기는 ReLU로 이어집니다.',
      },
    },
    {
      from: { backward: 'Z' },
      text: {
        en: 'The ReLU lets through what belongs to the units that spoke, and stops the rest.',
        ko: 'ReLU는 신호를 보낸 뉴런의 기울기만 지나가게 하고 나머지는 막습니다.',
      },
    },
    {
      from: { backward: 'H' },
      text: {
        en: 'Each column of $∂L/∂W₁$ is the image itself, times the gradient of its unit: look for the digit in the pictures. Where a pixel is 0, its weights learn nothing from this image.',
        ko: '$∂L/∂W₁$의 열은 이미지 자체에 그 뉴런의 기울기를 곱한 것입니다. 그림에서 숫자를 찾아보세요. 픽셀이 0인 곳의 가중치는 이 이미지에서 아무것도 배우지 않습니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'One pass back, and all 39,760 parameters have their gradient. Update the weights: a step with $η = 0.1$ against it, and this image is read with a lower loss.',
        ko: '한 번 거슬러 오면 매개변수 39,760개가 모두 기울기를 얻습니다. 가중치를 갱신해 보세요. $η = 0.1$로 기울기의 반대쪽으로 한 걸음 가면 이 이미지의 손실이 줄어듭니다.',
      },
    },
  ],
  notes: [
    {
      en: 'Before training the weights are 0.01 × normal: all scores are near 0, all probabilities near $1/10$, and the loss near $ln 10 ≈ 2.303$. Choose the untrained weights to see it.',
      ko: '학습 전의 가중치는 0.01 × 정규분포입니다. 점수는 모두 0에 가깝고, 확률은 모두 $1/10$ 근처이며, 손실은 $ln 10 ≈ 2.303$에 가깝습니다. 학습 전 가중치를 골라 확인해 보세요.',
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
