import type { Text } from '../../i18n/text'
import { formatNumber } from '../../lib/format'
import { smallerWeights } from '../client/divergence-sentence'
import { guessingLoss } from '../protocol/divergence'
import { optimiserNames } from '../settings/setting-names'
import type { EndedRun, Fruitless } from './fruitless'
import { learnedNothing, recentLoss } from './learned-nothing'

const guessing = formatNumber(guessingLoss)

type Causes = {
  [F in Fruitless as F['cause']]: (seen: F, optimiser: Text) => Text
}

/** The cause, as far as it can be determined, and what to do. */
const causes: Causes = {
  alike: () => ({
    en: 'All initial weights are 0, so the units of a hidden layer get the same gradient and can never become different. Draw the initial weights at random, with a standard deviation of 0.01 or by Xavier or He.',
    ko: '가중치 초깃값이 모두 0이어서 은닉층의 뉴런들이 같은 기울기를 받고 서로 달라지지 못합니다. 표준편차를 0.01로 하거나 Xavier 또는 He를 골라 초깃값을 무작위로 정하세요.',
  }),
  'first-weights': ({ firstLoss }) => ({
    en: `The first loss was already ${formatNumber(firstLoss)}: the initial weights are too large. ${smallerWeights.en}`,
    ko: `첫 손실부터 이미 큽니다(${formatNumber(firstLoss)}). 가중치 초깃값이 너무 큽니다. ${smallerWeights.ko}`,
  }),
  l2: ({ l2, largest }) => ({
    en: `With a λ of ${formatNumber(l2)}, L2 draws the weights to 0 faster than the gradient can build them up: no layer's weights have a standard deviation above ${formatNumber(largest)} any more. Lower λ; 0.0001 is a usual value.`,
    ko: `λ가 너무 큽니다(${formatNumber(l2)}). 기울기가 가중치를 키우는 것보다 L2가 0으로 끌어당기는 힘이 더 커서, 이제 가중치의 표준편차가 어느 계층에서나 ${formatNumber(largest)} 이하입니다. λ를 낮추세요. 보통은 0.0001 정도를 씁니다.`,
  }),
  killed: ({ layer, rate, usual }, { en, ko }) => ({
    en: `All units of hidden layer ${layer} are dead: they are 0 for every image, so no gradient passes through them. The learning rate of ${formatNumber(rate)} has most likely thrown them there in one large step; for ${en}, ${formatNumber(usual)} usually works. Lower the learning rate and start again.`,
    ko: `은닉층 ${layer}의 뉴런이 모두 죽었습니다. 어떤 이미지에서도 출력이 0이어서 기울기가 지나가지 못합니다. 학습률(${formatNumber(rate)})이 너무 커서 한 번의 큰 갱신으로 죽은 것으로 보입니다. 이 옵티마이저(${ko})에는 보통 ${formatNumber(usual)} 정도를 씁니다. 학습률을 낮추고 다시 시작하세요.`,
  }),
  dead: ({ layer }) => ({
    en: `All units of hidden layer ${layer} are dead: they are 0 for every image, so no gradient passes through them. Give that layer more units, start with other weights (He, or another seed), or choose another activation.`,
    ko: `은닉층 ${layer}의 뉴런이 모두 죽었습니다. 어떤 이미지에서도 출력이 0이어서 기울기가 지나가지 못합니다. 그 은닉층의 뉴런을 늘리거나, 가중치 초깃값(He나 다른 시드) 또는 활성화 함수를 바꾸어 보세요.`,
  }),
  'high-rate': ({ rate, usual, loss }, { en, ko }) => ({
    en: `The loss is ${formatNumber(loss)}, above the ${guessing} of random guessing: with a learning rate of ${formatNumber(rate)} the updates overshoot. For ${en}, ${formatNumber(usual)} usually works. Lower the learning rate and start again.`,
    ko: `손실(${formatNumber(loss)})이 무작위로 고를 때(${guessing})보다 큽니다. 학습률이 너무 커서(${formatNumber(rate)}) 갱신할 때마다 최솟값을 지나쳐 버립니다. 이 옵티마이저(${ko})에는 보통 ${formatNumber(usual)} 정도를 씁니다. 학습률을 낮추고 다시 시작하세요.`,
  }),
  dropout: ({ dropout }) => ({
    en: `Dropout leaves out ${formatNumber(100 * dropout)}% of the hidden units, and those that remain are too few to learn with. At most 50% is usual.`,
    ko: `드롭아웃이 은닉층 뉴런의 ${formatNumber(100 * dropout)}%를 빼서, 남은 뉴런이 학습하기에 너무 적습니다. 보통은 50% 이하로 합니다.`,
  }),
  few: ({ iterations }) => ({
    en: `${iterations} ${iterations === 1 ? 'iteration is' : 'iterations are'} too few to learn from; the lecture's run has 10,000. Set more iterations and start again.`,
    ko: `반복(${iterations}번)이 너무 적습니다. 강의의 학습은 10,000번 반복합니다. 반복 횟수를 늘려 다시 시작하세요.`,
  }),
  vanishing: ({ first, last }) => ({
    en: `The gradients vanish on their way back: their standard deviation is ${formatNumber(last)} in the last layer and only ${formatNumber(first)} in the first, whose weights hardly move. Choose ReLU with He, or Xavier for sigmoid and tanh, or take fewer hidden layers.`,
    ko: `기울기 소실입니다. 기울기의 표준편차가 마지막 계층에서는 ${formatNumber(last)}인데 첫 계층에서는 ${formatNumber(first)}밖에 되지 않아, 첫 계층의 가중치가 거의 갱신되지 않습니다. ReLU에는 He를, 시그모이드와 tanh에는 Xavier를 쓰거나 은닉층을 줄이세요.`,
  }),
  'low-rate': ({ rate, usual }, { en, ko }) => ({
    en: `A learning rate of ${formatNumber(rate)} is so low that the weights hardly move; for ${en}, ${formatNumber(usual)} usually works. Raise the learning rate, or set more iterations.`,
    ko: `학습률(${formatNumber(rate)})이 너무 작아 가중치가 거의 갱신되지 않습니다. 이 옵티마이저(${ko})에는 보통 ${formatNumber(usual)} 정도를 씁니다. 학습률을 높이거나 반복 횟수를 늘리세요.`,
  }),
  'small-weights': ({ deviation, layers }) => ({
    en: `With a standard deviation of ${formatNumber(deviation)} the weights are so small that the signal fades from layer to layer, and a net with ${layers} hidden layers begins to learn only late. Choose He or Xavier, or set more iterations.`,
    ko: `가중치 초깃값이 작아(표준편차 ${formatNumber(deviation)}) 계층을 지날 때마다 신호가 약해집니다. 그래서 은닉층이 ${layers}개인 신경망은 한참 뒤에야 학습이 시작됩니다. He나 Xavier를 고르거나 반복 횟수를 늘리세요.`,
  }),
  unclear: () => ({
    en: 'Neither the settings nor the numbers in the net show why. Go back to the settings of the lecture, and change one of them at a time.',
    ko: '설정이나 신경망의 값만으로는 원인을 알 수 없습니다. 강의의 설정으로 돌아가 한 번에 하나씩 바꾸어 보세요.',
  }),
}

/** The number by which the run is no better than guessing. */
function comparison({ history }: EndedRun): Text {
  const accuracy = formatNumber(Number(history.accuracies.at(-1)?.train.toFixed(3)))
  const loss = formatNumber(recentLoss(history))
  return learnedNothing(history) === 'accuracy'
    ? {
        en: `its train accuracy is ${accuracy}, and random guessing gives 0.1.`,
        ko: `훈련 정확도가 ${accuracy}인데, 무작위로 골라도 0.1입니다.`,
      }
    : {
        en: `its loss is ${loss}, and random guessing gives ${guessing}.`,
        ko: `손실이 ${loss}인데, 무작위로 골라도 ${guessing}입니다.`,
      }
}

/** Says that a run learned next to nothing, why as far as that can be determined, and what to do. */
export function fruitlessSentence(run: EndedRun, seen: Fruitless): Text {
  const cause = causes[seen.cause] as (seen: Fruitless, optimiser: Text) => Text
  const why = cause(seen, optimiserNames[run.settings.optimiser])
  const { en, ko } = comparison(run)
  return {
    en: `The net has learned next to nothing: ${en} ${why.en}`,
    ko: `신경망이 거의 학습하지 못했습니다. ${ko} ${why.ko}`,
  }
}
