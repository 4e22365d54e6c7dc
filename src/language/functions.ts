import type { OpDef } from '../engine/op'
import { abs } from '../engine/ops/abs'
import { affine } from '../engine/ops/affine'
import { cos } from '../engine/ops/cos'
import { crossEntropy } from '../engine/ops/cross-entropy'
import { exp } from '../engine/ops/exp'
import { log } from '../engine/ops/log'
import { matmul } from '../engine/ops/matmul'
import { max } from '../engine/ops/max'
import { maximum } from '../engine/ops/maximum'
import { mean } from '../engine/ops/mean'
import { minimum } from '../engine/ops/minimum'
import { reciprocal } from '../engine/ops/reciprocal'
import { relu } from '../engine/ops/relu'
import { sigmoid } from '../engine/ops/sigmoid'
import { sin } from '../engine/ops/sin'
import { softmax } from '../engine/ops/softmax'
import { softmaxCrossEntropy } from '../engine/ops/softmax-cross-entropy'
import { sqrt } from '../engine/ops/sqrt'
import { square } from '../engine/ops/square'
import { sum } from '../engine/ops/sum'
import { tanh } from '../engine/ops/tanh'
import { transpose } from '../engine/ops/transpose'

/** A function as a program calls it. */
export interface FunctionForm {
  readonly op: OpDef
  /** What its operands are called, in order. */
  readonly operands: readonly string[]
  /** Whether it takes `axis` and `keepdims`. */
  readonly reduces: boolean
  /** The function of two values that its name is often mistaken for. */
  readonly ofTwo?: string
}

const of = (op: OpDef, ...operands: readonly string[]): FunctionForm => ({ op, operands, reduces: false })

const reduction = (op: OpDef, ofTwo?: string): FunctionForm => ({
  op,
  operands: ['x'],
  reduces: true,
  ...(ofTwo && { ofTwo }),
})

/** Every function by the name that a program calls it by. */
export const functions: ReadonlyMap<string, FunctionForm> = new Map([
  ['reciprocal', of(reciprocal, 'x')],
  ['exp', of(exp, 'x')],
  ['log', of(log, 'x')],
  ['sqrt', of(sqrt, 'x')],
  ['sin', of(sin, 'x')],
  ['cos', of(cos, 'x')],
  ['tanh', of(tanh, 'x')],
  ['abs', of(abs, 'x')],
  ['square', of(square, 'x')],
  ['maximum', of(maximum, 'a', 'b')],
  ['minimum', of(minimum, 'a', 'b')],
  ['relu', of(relu, 'x')],
  ['sigmoid', of(sigmoid, 'x')],
  ['sum', reduction(sum)],
  ['mean', reduction(mean)],
  ['max', reduction(max, 'maximum')],
  ['transpose', of(transpose, 'X')],
  ['dot', of(matmul, 'A', 'B')],
  ['matmul', of(matmul, 'A', 'B')],
  ['affine', of(affine, 'X', 'W', 'b')],
  ['softmax', of(softmax, 'a')],
  ['cross_entropy', of(crossEntropy, 'y', 't')],
  ['softmax_cross_entropy', of(softmaxCrossEntropy, 'a', 't')],
])

/** A function with what it takes, as it is called: affine(X, W, b). */
export const signatureOf = (name: string, { operands, reduces }: FunctionForm): string =>
  `${name}(${[...operands, ...(reduces ? ['axis', 'keepdims'] : [])].join(', ')})`
