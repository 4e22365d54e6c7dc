import { sameText, type Text } from '../i18n/text'
import type { Activation, Optimiser } from './network'

/** What the activation functions are called. */
export const activationNames: Readonly<Record<Activation, Text>> = {
  relu: sameText('ReLU'),
  sigmoid: { en: 'sigmoid', ko: '시그모이드' },
  tanh: sameText('tanh'),
}

/** What the optimisers are called. */
export const optimiserNames: Readonly<Record<Optimiser, Text>> = {
  sgd: sameText('SGD'),
  momentum: { en: 'momentum', ko: '모멘텀' },
  adagrad: sameText('AdaGrad'),
  adam: sameText('Adam'),
}
