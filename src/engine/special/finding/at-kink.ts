import type { BackwardContext, OpDef } from '../../op'
import { entryAt } from '../../tensor'
import type { Place } from '../place'
import { isElementwise, operandsAt } from './operands-at'

/** The entries at which an operation sends a gradient back although it has no derivative there. */
export function atKink(
  op: OpDef,
  operand: number,
  { inputs, output, upstream, options }: BackwardContext,
  rounding: () => (arrives: number) => boolean,
): readonly Place[] {
  const distances = op.domain?.fromKinks?.(inputs, options).data
  if (!distances?.includes(0)) return []
  const isRounding = rounding()
  const readAt = isElementwise(op)
    ? operandsAt(inputs, output.shape)
    : (entry: number) => [entryAt(output.data, entry)]
  const number = { of: 'contribution', operand } as const
  return Array.from(distances, (distance, entry) => ({ distance, entry }))
    .filter(({ distance, entry }) => distance === 0 && !isRounding(entryAt(upstream.data, entry)))
    .map(({ entry }) => ({
      kind: 'kink',
      number,
      entry,
      operands: readAt(entry),
      result: entryAt(output.data, entry),
    }))
}
