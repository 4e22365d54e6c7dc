import type { OpDef } from '../engine/op'
import type { OpCall } from '../engine/op-call'
import { ops } from '../engine/registry'

/** A function as a program calls it. */
export interface FunctionForm extends OpCall {
  readonly op: OpDef
}

/** Every function by the names that a program calls it by, as the ops state them. */
export const functions: ReadonlyMap<string, FunctionForm> = new Map(
  [...ops.values()].flatMap((op) => {
    const { call } = op
    return call ? call.names.map((name) => [name, { ...call, op }] as const) : []
  }),
)

/** A function with what it takes, as it is called: affine(X, W, b). */
export const signatureOf = (name: string, { operands, reduces }: FunctionForm): string =>
  `${name}(${[...operands, ...(reduces ? ['axis', 'keepdims'] : [])].join(', ')})`
