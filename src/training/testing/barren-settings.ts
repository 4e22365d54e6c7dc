import type { Fruitless } from '../outcome/fruitless'
import type { TrainingSettings } from '../settings/settings'

/** What differs from the usual settings. */
export type Choices = Partial<TrainingSettings>

const deep = [50, 50, 50]

/** Settings with which the net of real digits learns nothing, the cause, and what its sentence says of it. */
export const barren: readonly (readonly [Choices, Fruitless['cause'], RegExp, RegExp])[] = [
  [{ initialisation: 0 }, 'alike', /All initial weights are 0/, /초깃값이 모두 0/],
  [{ initialisation: 0, activation: 'sigmoid' }, 'alike', /same gradient/, /같은 기울기/],
  [
    { initialisation: 100, activation: 'sigmoid' },
    'first-weights',
    /first loss was already 702/,
    /첫 손실부터 이미 큽니다\(702/,
  ],
  [
    { initialisation: 100, activation: 'tanh', hiddenLayers: deep },
    'first-weights',
    /smaller standard deviation/,
    /표준편차를 줄이거나/,
  ],
  [{ l2: 1 }, 'l2', /λ of 1, L2 draws the weights to 0/, /λ가 너무 큽니다\(1\)/],
  [{ l2: 0.5 }, 'l2', /Lower λ/, /λ를 낮추세요/],
  [{ learningRate: 100 }, 'killed', /hidden layer 1 are dead.*learning rate of 100/, /학습률\(100\)/],
  [{ learningRate: 3 }, 'killed', /for SGD, 0.1 usually works/, /\(SGD\)에는 보통 0.1/],
  [{ learningRate: 2, optimiser: 'momentum' }, 'killed', /for momentum, 0.1/, /\(모멘텀\)에는 보통 0.1/],
  [{ learningRate: 1, optimiser: 'adam' }, 'killed', /for Adam, 0.001/, /\(Adam\)에는 보통 0.001/],
  [{ hiddenLayers: [1, 1, 1] }, 'dead', /hidden layer 2 are dead.*more units/, /은닉층 2의 뉴런이 모두 죽/],
  [
    { learningRate: 100, activation: 'sigmoid' },
    'high-rate',
    /loss is 39\.\d+, above the 2.303/,
    /손실\(39\.\d+\)이 무작위로 고를 때\(2.303\)보다/,
  ],
  [{ learningRate: 100, activation: 'tanh' }, 'high-rate', /updates overshoot/, /최솟값을 지나쳐/],
  [{ dropout: 0.999 }, 'dropout', /leaves out 99.9% of the hidden units/, /뉴런의 99.9%를 빼서/],
  [{ iterations: 1 }, 'few', /1 iteration is too few/, /반복\(1번\)이 너무 적습니다/],
  [{ iterations: 20 }, 'few', /20 iterations are too few/, /반복\(20번\)/],
  [
    { hiddenLayers: deep, activation: 'sigmoid' },
    'vanishing',
    /gradients vanish.*0.0167 in the last layer and only 4\.\d+ × 10⁻⁸/,
    /기울기 소실/,
  ],
  [{ hiddenLayers: [50, 50], initialisation: 1e-6 }, 'vanishing', /hardly move/, /거의 갱신되지/],
  [{ learningRate: 1e-5 }, 'low-rate', /rate of 1 × 10⁻⁵ is so low/, /학습률\(1 × 10⁻⁵\)이 너무 작아/],
  [{ learningRate: 1e-3 }, 'low-rate', /loss is 2\.3.*random guessing gives 2.303/, /손실이 2\.3\d*인데/],
  [{ learningRate: 1e-7, optimiser: 'adam' }, 'low-rate', /for Adam, 0.001/, /0.001 정도/],
  [{ hiddenLayers: deep }, 'small-weights', /0.01 the weights are so small/, /표준편차 0.01/],
  [{ hiddenLayers: deep, activation: 'tanh' }, 'small-weights', /3 hidden layers/, /은닉층이 3개인/],
]

/** Settings with which the net learns, some of them slowly, oddly, or only its own few images. */
export const fruitful: readonly Choices[] = [
  {},
  { learningRate: 1 },
  { learningRate: 0.01 },
  { learningRate: 100, hiddenLayers: [] },
  { learningRate: 0.001, optimiser: 'adam' },
  { learningRate: 0.01, optimiser: 'adagrad' },
  { learningRate: 10, optimiser: 'adagrad' },
  { hiddenLayers: [200], initialisation: 'he', optimiser: 'momentum' },
  { hiddenLayers: [] },
  { hiddenLayers: [], initialisation: 0 },
  { hiddenLayers: [2] },
  { hiddenLayers: [50, 50] },
  { hiddenLayers: deep, initialisation: 'he' },
  { activation: 'sigmoid' },
  { activation: 'sigmoid', initialisation: 'xavier' },
  { initialisation: 10 },
  { l2: 0.1 },
  { dropout: 0.5 },
  { dropout: 0.99 },
  { batchSize: 1 },
  { trainingImages: 10 },
  { trainingImages: 1 },
  { iterations: 50 },
]
