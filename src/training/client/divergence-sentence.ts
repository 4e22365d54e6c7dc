import type { Text } from '../../i18n/text'
import { formatNumber } from '../../lib/format'
import { type Divergence, type DivergenceCause, l2Limits, usualRates } from '../protocol/divergence'
import { optimiserNames } from '../settings/setting-names'

const shown = (value: number) => formatNumber(value)

const learnsAt = ({ settings: { optimiser }, learningRate }: Divergence) => ({
  rate: shown(learningRate),
  name: optimiserNames[optimiser],
  usual: shown(usualRates[optimiser]),
})

/** What to do about initial weights that are too large. */
export const smallerWeights = {
  en: 'Use a smaller standard deviation, or Xavier or He, and start again.',
  ko: '표준편차를 줄이거나 Xavier 또는 He를 골라 다시 시작하세요.',
} as const

/** The cause, as far as it can be determined, and what to do. */
const causes: Readonly<Record<DivergenceCause, (seen: Divergence) => Text>> = {
  'first-weights': () => ({
    en: `No update has been made yet: the initial weights are so large that the numbers overflow 32-bit floats. ${smallerWeights.en}`,
    ko: `아직 한 번도 갱신하지 않았습니다. 가중치 초깃값이 너무 커서 값이 32비트 부동소수점의 범위를 벗어났습니다. ${smallerWeights.ko}`,
  }),
  'first-loss': ({ losses }) => ({
    en: `The first loss was already ${shown(losses?.[0] ?? Number.NaN)}, while random guessing gives 2.303: the initial weights are most likely too large for this many layers. ${smallerWeights.en}`,
    ko: `첫 손실부터 이미 큽니다(${shown(losses?.[0] ?? Number.NaN)}). 무작위로 예측할 때의 손실은 2.303이므로, 계층 수에 비해 가중치 초깃값이 너무 큰 것으로 보입니다. ${smallerWeights.ko}`,
  }),
  l2: ({ learningRate, settings: { l2, optimiser } }) => {
    const product = shown(learningRate * l2)
    const limit = shown(l2Limits[optimiser] ?? Number.NaN)
    const { en, ko } = optimiserNames[optimiser]
    return {
      en: `Learning rate × λ is ${product}: with ${en}, above ${limit}, L2 flips the sign of each weight and makes it larger. Lower λ or the learning rate and start again.`,
      ko: `학습률 × λ가 ${product}입니다. 옵티마이저가 ${ko}일 때 이 값이 한계(${limit})를 넘으면 L2가 가중치의 부호를 뒤집으며 더 크게 만듭니다. λ나 학습률을 낮추고 다시 시작하세요.`,
    }
  },
  'rate-changed': (seen) => {
    const { rate, name } = learnsAt(seen)
    return {
      en: `The learning rate, raised to ${rate} during the run, is most likely too large for ${name.en}. Lower the learning rate and start again.`,
      ko: `도중에 ${rate}까지 올린 학습률이 옵티마이저(${name.ko})에 너무 큰 것으로 보입니다. 학습률을 낮추고 다시 시작하세요.`,
    }
  },
  'learning-rate': (seen) => {
    const { rate, name, usual } = learnsAt(seen)
    return {
      en: `A learning rate of ${rate} is most likely too large for ${name.en}; ${usual} usually works. Lower the learning rate and start again.`,
      ko: `학습률(${rate})이 옵티마이저(${name.ko})에 너무 큰 것으로 보입니다. 보통은 ${usual} 정도를 씁니다. 학습률을 낮추고 다시 시작하세요.`,
    }
  },
  unclear: (seen) => ({
    en: `The settings alone do not explain it. What helps most often is a learning rate lower than ${learnsAt(seen).rate}, or smaller initial weights: try one of them and start again.`,
    ko: `설정만으로는 원인을 알 수 없습니다. 학습률을 ${learnsAt(seen).rate}보다 낮추거나 가중치 초깃값을 줄이면 대개 나아집니다. 하나를 바꾸어 다시 시작하세요.`,
  }),
}

/** Says where a run diverged, from which loss, why as far as that can be determined, and what to do. */
export function divergenceSentence(seen: Divergence): Text {
  const { iteration, losses } = seen
  const last = losses && shown(losses[1])
  const cause = causes[seen.cause](seen)
  return {
    en: `Training diverged: the loss of iteration ${iteration} is not a finite number${last ? ` (the previous one was ${last})` : ''}. ${cause.en}`,
    ko: `학습이 발산했습니다. ${iteration}번째 반복의 손실이 유한한 수가 아닙니다${last ? `(바로 앞의 손실은 ${last})` : ''}. ${cause.ko}`,
  }
}
