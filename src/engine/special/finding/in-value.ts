import type { ForwardContext, OpDef } from '../../op'
import { entryAt } from '../../tensor'
import type { Place } from '../place'
import { allFinite, nonFinite } from './non-finite'
import { isElementwise, operandsAt } from './operands-at'

const value = { of: 'value' } as const

/** What is special in an operation's value, entry by entry. */
export const inValue = (op: OpDef, context: ForwardContext): readonly Place[] => [
  ...(allFinite(context.output.data) ? [] : notFinite(op, context)),
  ...settled(op, context),
]

function notFinite(op: OpDef, context: ForwardContext): readonly Place[] {
  const readAt = readsOf(op, context)
  const { output, inputs, options } = context
  const distances = op.special?.fromPoles?.(inputs, options).data
  return Array.from(output.data, (result, entry) => ({ result, entry })).flatMap(({ result, entry }) => {
    if (Number.isFinite(result)) return []
    const operands = readAt(entry)
    const kind = nonFinite(result, operands, () => distances?.[entry] === 0)
    return kind ? [{ kind, number: value, entry, operands, result }] : []
  })
}

/** The entries that an entry of the output was computed from; all of them if there is no rule that says which. */
function readsOf(op: OpDef, context: ForwardContext): (at: number) => readonly number[] {
  const { inputs, output } = context
  if (isElementwise(op)) return operandsAt(inputs, output.shape)
  const all = inputs.flatMap(({ data }) => [...data])
  if (allFinite(all)) return () => all
  return (at) => {
    const sums = op.entry?.forward?.(at, context) ?? []
    const reads = sums.flatMap(({ terms }) => terms.flat())
    if (reads.length === 0) return all
    return reads.map((read) => (read.of === 'input' ? inputs[read.operand]?.data[read.at] : undefined) ?? 0)
  }
}

/** Entries whose value a convention settles. */
function settled(op: OpDef, { inputs, output }: ForwardContext): readonly Place[] {
  const rules = op.special?.settled?.filter(({ operand }) => operand === undefined) ?? []
  if (rules.length === 0) return []
  const readAt = operandsAt(inputs, output.shape)
  return Array.from(output.data, (_, entry) => entry)
    .filter((entry) => rules.some(({ at }) => at(readAt(entry))))
    .map((entry) => ({
      kind: 'settled',
      number: value,
      entry,
      operands: readAt(entry),
      result: entryAt(output.data, entry),
    }))
}
