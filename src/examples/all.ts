import { attention } from './attention'
import { batchNormalisation } from './batch-normalisation'
import type { Example } from './example'
import { l2Regularisation } from './l2-regularisation'
import { logSumExpStable } from './log-sum-exp-stable'
import { logSumExpUnstable } from './log-sum-exp-unstable'
import { logisticRegression } from './logistic-regression'
import { maxWithTie } from './max-with-tie'
import { neuron } from './neuron'
import { newtonStep } from './newton-step'
import { residual } from './residual'
import { rnn } from './rnn'
import { tanhFromExps } from './tanh-from-exps'
import { xor } from './xor'

/** The examples of the playground, in the order in which they are offered. */
export const examples: readonly Example[] = [
  neuron,
  logisticRegression,
  xor,
  tanhFromExps,
  logSumExpUnstable,
  logSumExpStable,
  batchNormalisation,
  attention,
  rnn,
  residual,
  l2Regularisation,
  newtonStep,
  maxWithTie,
]
