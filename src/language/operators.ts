import type { OpDef } from '../engine/op'
import { add } from '../engine/ops/add'
import { divide } from '../engine/ops/divide'
import { matmul } from '../engine/ops/matmul'
import { multiply } from '../engine/ops/multiply'
import { pow } from '../engine/ops/pow'
import { subtract } from '../engine/ops/subtract'

/** Signs between the lines that stand for a product. */
const raisedDots = [...'·\u0387⋅∙・･']

/** Whether a sign is a dot that stands for a product. */
export const isRaisedDot = (sign: string): boolean => raisedDots.includes(sign)

/** The op of each binary operator. */
export const binaryOperators: ReadonlyMap<string, OpDef> = new Map<string, OpDef>([
  ['+', add],
  ['-', subtract],
  ['*', multiply],
  ...raisedDots.map((dot) => [dot, multiply] as const),
  ['/', divide],
  ['@', matmul],
  ['**', pow],
  ['^', pow],
])
