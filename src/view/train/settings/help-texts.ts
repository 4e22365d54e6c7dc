import type { Text } from '../../../i18n/text'

/** What each setting does, as much as a student needs beside the field. */
export const helpTexts = {
  hiddenLayers: {
    en: 'A hidden layer is an Affine layer and the activation function. Without any, each class has only its own picture of weights: softmax regression.',
    ko: '은닉층은 Affine 계층과 활성화 함수입니다. 은닉층이 없으면 클래스마다 가중치 그림이 하나씩만 있는 소프트맥스 회귀가 됩니다.',
  },
  activation: {
    en: 'ReLU passes the gradient on unchanged where its input is positive. Sigmoid and tanh flatten out for large inputs, and hardly any gradient gets through there. He goes with ReLU, Xavier with sigmoid and tanh.',
    ko: 'ReLU는 입력이 양수이면 기울기를 그대로 보냅니다. 시그모이드와 tanh는 입력이 크면 평평해져 기울기가 거의 지나가지 못합니다. ReLU에는 He, 시그모이드와 tanh에는 Xavier가 어울립니다.',
  },
  weights: {
    en: 'Normal draws; biases start at 0. Xavier takes √(1/n) for a layer with n inputs, so that values keep their spread through tanh and sigmoid. ReLU sets half of them to 0, and He, √(2/n), makes up for it. One small standard deviation for all layers lets the signal die out in a deeper net.',
    ko: '정규분포에서 뽑고 편향은 0에서 시작합니다. Xavier는 입력이 n개인 계층에 √(1/n)을 써서 값의 퍼짐이 tanh와 시그모이드를 지나도 유지되게 합니다. ReLU는 값의 절반을 0으로 만들므로 He는 √(2/n)으로 이를 메웁니다. 모든 계층에 작은 표준편차 하나를 쓰면 깊은 신경망에서는 신호가 사라집니다.',
  },
  dropout: {
    en: 'For each image this share p of the hidden units is left out, drawn anew each time; the others are scaled by 1/(1 − p). No unit can then rely on a certain other one, which works against overfitting. Accuracies are measured with all units.',
    ko: '이미지마다 은닉층 유닛 가운데 비율 p만큼을 새로 뽑아 빼고, 남은 유닛의 값에는 1/(1 − p)을 곱합니다. 어느 유닛도 특정한 다른 유닛에 기댈 수 없게 되어 과적합이 줄어듭니다. 정확도는 모든 유닛으로 잽니다.',
  },
  optimiser: {
    en: 'How a gradient g becomes a step. SGD: −η · g. Momentum: 0.9 of the step before is kept. AdaGrad divides by the root of all squared gradients so far. Adam keeps momentum and divides by the recent size of the gradients. Learning rates that usually do: 0.1, 0.1, 0.01 and 0.001.',
    ko: '기울기 g로 한 걸음을 정하는 방법입니다. SGD는 −η · g만큼 움직입니다. 모멘텀은 앞 걸음의 0.9를 남깁니다. AdaGrad는 지금까지의 기울기를 제곱해 더한 값의 제곱근으로 나눕니다. Adam은 모멘텀을 쓰면서 최근 기울기의 크기로 나눕니다. 흔히 쓰는 학습률은 차례로 0.1, 0.1, 0.01, 0.001입니다.',
  },
  learningRate: {
    en: 'η, the length of a step. It can be changed while the run goes on; the run records from which iteration on.',
    ko: '한 걸음의 길이 η입니다. 학습하는 동안에도 바꿀 수 있고, 몇 번째 반복부터 바뀌었는지 기록됩니다.',
  },
  l2: {
    en: 'Adds ½ · λ · ‖W‖² to what is minimised: each update draws the weights towards 0, which works against overfitting. 0 for none; 0.0001 is a usual start. The loss on show is without it.',
    ko: '줄이려는 값에 ½ · λ · ‖W‖²을 더합니다. 갱신할 때마다 가중치가 0 쪽으로 끌려 과적합이 줄어듭니다. 쓰지 않으려면 0, 처음에는 0.0001 정도가 흔합니다. 화면의 손실에는 이 항이 없습니다.',
  },
  batchSize: {
    en: 'Images drawn for each iteration, with replacement: one can come twice.',
    ko: '반복마다 복원 추출로 뽑는 이미지의 수입니다. 같은 이미지가 두 번 나올 수 있습니다.',
  },
  trainingImages: {
    en: 'The run knows only so many of the 60,000, the first ones. An epoch is that many images, and the train accuracy is measured on them. With few of them overfitting shows: the train accuracy goes to 1, the test accuracy does not follow.',
    ko: '60,000장 가운데 앞에서부터 이만큼만 씁니다. 에폭은 이 수만큼의 이미지이고 훈련 정확도도 이 이미지로 잽니다. 적게 쓰면 과적합이 보입니다. 훈련 정확도는 1에 가까워지지만 시험 정확도는 따라가지 못합니다.',
  },
  seed: {
    en: 'Initial weights, batches and what dropout leaves out all come from it: the same settings give the same run, to the bit.',
    ko: '가중치 초깃값과 배치, 드롭아웃이 뺄 유닛이 모두 시드에서 나옵니다. 설정이 같으면 비트까지 같은 학습이 됩니다.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** The settings that have a help text. */
export type HelpName = keyof typeof helpTexts
