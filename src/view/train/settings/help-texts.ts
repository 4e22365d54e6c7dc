import type { Text } from '../../../i18n/text'

/** What each setting does, as much as a student needs beside the field. */
export const helpTexts = {
  hiddenLayers: {
    en: 'A hidden layer is an affine layer followed by the activation function: each of its units looks for one pattern in what comes in. Without a hidden layer, each class has only a single picture of weights: softmax regression.',
    ko: '은닉층은 Affine 계층과 활성화 함수로 이루어지며, 뉴런마다 입력에서 무늬 하나를 찾습니다. 은닉층이 없으면 클래스마다 가중치 그림이 하나뿐인 소프트맥스 회귀가 됩니다.',
  },
  activation: {
    en: 'The function that each unit applies to its weighted sum. Without one, several layers could do no more than a single one. ReLU, max(0, x), passes the gradient on unchanged where its input is positive. Sigmoid and tanh are S-shaped: far from 0 they are flat, and hardly any gradient gets through. Initial weights by He go with ReLU, by Xavier with sigmoid and tanh.',
    ko: '뉴런이 가중합에 적용하는 함수입니다. 이 함수가 없으면 계층을 여럿 쌓아도 하나만 쓴 것과 다르지 않습니다. ReLU, 곧 max(0, x)는 입력이 양수이면 기울기를 그대로 보냅니다. 시그모이드와 tanh는 S자 모양이어서, 입력의 절댓값이 크면 평평해져 기울기가 거의 지나가지 못합니다. 초깃값은 ReLU에 He, 시그모이드와 tanh에 Xavier가 어울립니다.',
  },
  weights: {
    en: 'Weights are drawn from a normal distribution with mean 0; biases start at 0. Normal uses one standard deviation for all layers. Xavier and He are rules, named after Xavier Glorot and Kaiming He, that choose it for each layer from its number of inputs n. Xavier takes √(1/n), so that values keep their spread through sigmoid and tanh. ReLU sets half of them to 0, and He, √(2/n), makes up for it. A single small standard deviation lets the signal fade in a deeper net.',
    ko: '가중치는 평균이 0인 정규분포에서 뽑고, 편향은 0에서 시작합니다. ‘정규분포’를 고르면 모든 계층에 같은 표준편차를 씁니다. Xavier와 He는 Xavier Glorot과 Kaiming He의 이름을 딴 규칙으로, 계층마다 입력의 수 n에 맞추어 표준편차를 정합니다. Xavier는 √(1/n)을 써서 시그모이드와 tanh를 지나도 값의 표준편차가 유지되게 합니다. ReLU는 값의 절반을 0으로 만들므로 He는 √(2/n)으로 이를 메웁니다. 모든 계층에 작은 표준편차 하나를 쓰면 깊은 신경망에서는 신호가 사라집니다.',
  },
  dropout: {
    en: 'For each image, this share p of the hidden units is left out, chosen anew each time, and the others are scaled by 1/(1 − p). No unit can then rely on a particular other one, which works against overfitting: learning the training images by heart. Accuracies are measured with all units.',
    ko: '이미지마다 은닉층 뉴런 가운데 비율 p만큼을 새로 골라 빼고, 남은 뉴런의 값에는 1/(1 − p)을 곱합니다. 어느 뉴런도 특정한 다른 뉴런에 의존할 수 없게 되어 과적합, 곧 훈련 이미지만 외워 버리는 일이 줄어듭니다. 정확도는 모든 뉴런을 써서 측정합니다.',
  },
  optimiser: {
    en: 'The rule that turns a gradient g into an update. SGD, stochastic gradient descent, steps by −η · g. Momentum adds 0.9 of the step before, like a ball that keeps rolling. AdaGrad, adaptive gradient, divides by the root of all squared gradients of a weight so far: each weight gets a step size of its own, which only shrinks. Adam, adaptive moments, combines the two: it averages the latest gradients and divides by their latest size. Learning rates that usually work: 0.1, 0.1, 0.01 and 0.001.',
    ko: '기울기 g로 갱신량을 정하는 방법입니다. SGD(확률적 경사 하강법)는 −η · g만큼 갱신합니다. 모멘텀은 여기에 직전 갱신량의 0.9배를 더합니다. 굴러가던 공이 계속 구르는 것과 같습니다. AdaGrad(adaptive gradient)는 가중치마다 지금까지의 기울기를 제곱해 더한 값의 제곱근으로 나눕니다. 그래서 갱신량이 가중치마다 따로 정해지고 점점 작아집니다. Adam(adaptive moments)은 두 방법을 합쳐, 최근 기울기의 평균을 최근 기울기의 크기로 나눕니다. 흔히 쓰는 학습률은 차례로 0.1, 0.1, 0.01, 0.001입니다.',
  },
  learningRate: {
    en: 'η, the factor that scales every update. It can be changed during a run, which records from which iteration on.',
    ko: '갱신량을 정하는 계수 η입니다. 학습하는 동안에도 바꿀 수 있고, 몇 번째 반복부터 바뀌었는지 기록됩니다.',
  },
  l2: {
    en: 'Adds ½ · λ · ‖W‖² to what is minimised, where ‖W‖² is the sum of all squared weights: each update draws the weights towards 0, which works against overfitting. 0 turns it off; 0.0001 is a usual start. The loss that is shown does not include it.',
    ko: '최소화할 값에 ½ · λ · ‖W‖²을 더합니다. ‖W‖²은 모든 가중치의 제곱합입니다. 갱신할 때마다 가중치가 0 쪽으로 끌려 과적합이 줄어듭니다. 쓰지 않으려면 0으로 두고, 처음에는 흔히 0.0001 정도로 합니다. 화면의 손실에는 이 항이 들어 있지 않습니다.',
  },
  batchSize: {
    en: 'How many images are drawn for each iteration, with replacement: the same one can come twice.',
    ko: '반복마다 복원 추출로 뽑는 이미지의 수입니다. 같은 이미지가 두 번 나올 수 있습니다.',
  },
  trainingImages: {
    en: 'The run uses only this many of the 60,000 images, counted from the first. An epoch is that many images, and the train accuracy is measured on them. With only a few, you can see overfitting: the train accuracy approaches 1, and the test accuracy stays behind.',
    ko: '60,000장 가운데 앞에서부터 이만큼만 씁니다. 에폭은 이 수만큼의 이미지이고 훈련 정확도도 이 이미지로 측정합니다. 적게 쓰면 과적합이 나타납니다. 훈련 정확도는 1에 가까워지지만 시험 정확도는 따라가지 못합니다.',
  },
  seed: {
    en: 'Initial weights, batches and what dropout leaves out all follow from the seed: the same settings give the same run, to the last bit.',
    ko: '가중치 초깃값과 배치, 드롭아웃으로 뺄 뉴런이 모두 시드에서 정해집니다. 설정이 같으면 결과가 완전히 똑같이 재현됩니다.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** The settings that have a help text. */
export type HelpName = keyof typeof helpTexts
