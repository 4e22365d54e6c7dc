import { sameText, type Text } from '../../i18n/text'
import type { Activation, Optimiser } from '../net/network'

/** The names of the activation functions. */
export const activationNames: Readonly<Record<Activation, Text>> = {
  relu: sameText('ReLU'),
  sigmoid: { en: 'sigmoid', ko: '시그모이드' },
  tanh: sameText('tanh'),
}

/** The names of the optimisers. */
export const optimiserNames: Readonly<Record<Optimiser, Text>> = {
  sgd: sameText('SGD'),
  momentum: { en: 'momentum', ko: '모멘텀' },
  adagrad: sameText('AdaGrad'),
  adam: sameText('Adam'),
}

/** The names of the rules for drawing initial weights; all draws are normal. */
export const weightRuleNames = {
  deviation: { en: 'normal', ko: '정규분포' },
  xavier: sameText('Xavier'),
  he: sameText('He'),
} as const satisfies Readonly<Record<string, Text>>
