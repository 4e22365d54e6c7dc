import type { OpDef } from './op'
import { abs } from './ops/abs'
import { add } from './ops/add'
import { affine } from './ops/affine'
import { cos } from './ops/cos'
import { crossEntropy } from './ops/cross-entropy'
import { divide } from './ops/divide'
import { exp } from './ops/exp'
import { log } from './ops/log'
import { matmul } from './ops/matmul'
import { max } from './ops/max'
import { maximum } from './ops/maximum'
import { mean } from './ops/mean'
import { minimum } from './ops/minimum'
import { multiply } from './ops/multiply'
import { negate } from './ops/negate'
import { pow } from './ops/pow'
import { reciprocal } from './ops/reciprocal'
import { relu } from './ops/relu'
import { sigmoid } from './ops/sigmoid'
import { sin } from './ops/sin'
import { softmax } from './ops/softmax'
import { softmaxCrossEntropy } from './ops/softmax-cross-entropy'
import { sqrt } from './ops/sqrt'
import { square } from './ops/square'
import { subtract } from './ops/subtract'
import { sum } from './ops/sum'
import { tanh } from './ops/tanh'
import { transpose } from './ops/transpose'

const all: readonly OpDef[] = [
  add,
  subtract,
  multiply,
  divide,
  negate,
  reciprocal,
  pow,
  exp,
  log,
  sqrt,
  sin,
  cos,
  tanh,
  abs,
  square,
  maximum,
  minimum,
  relu,
  sigmoid,
  sum,
  mean,
  max,
  transpose,
  matmul,
  affine,
  softmax,
  crossEntropy,
  softmaxCrossEntropy,
]

/** Every op by its name. */
export const ops: ReadonlyMap<string, OpDef> = new Map(all.map((op) => [op.name, op]))
