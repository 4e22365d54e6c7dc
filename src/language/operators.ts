import type { OpDef } from '../engine/op'
import { add } from '../engine/ops/add'
import { divide } from '../engine/ops/divide'
import { matmul } from '../engine/ops/matmul'
import { multiply } from '../engine/ops/multiply'
import { pow } from '../engine/ops/pow'
import { subtract } from '../engine/ops/subtract'

/** The op of each binary operator. */
export const binaryOperators: ReadonlyMap<string, OpDef> = new Map([
  ['+', add],
  ['-', subtract],
  ['*', multiply],
  ['/', divide],
  ['@', matmul],
  ['**', pow],
  ['^', pow],
])
