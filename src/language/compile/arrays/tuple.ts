import type { Nested } from '../../../lib/nested'
import type { Compilation, Construct, OpenPart } from '../construct'
import { brokenOperand, type Operand, writtenNumbers } from '../operand'

/** The numbers or rows of a tuple; undefined if they are not all written out, or do not make an array. */
function nestedOf(entries: readonly Operand[]): Nested | undefined {
  const nested = entries.map(writtenNumbers)
  const [first] = nested
  const isAlike = nested.every((each) =>
    typeof first === 'number'
      ? typeof each === 'number'
      : typeof each === 'object' && typeof each[0] === 'number' && each.length === first?.length,
  )
  return isAlike ? (nested as readonly number[] | number[][]) : undefined
}

function tupleOf(part: OpenPart, { text, operands }: Compilation): Operand {
  const entries = operands.popFrom(part.base)
  const span = { from: part.from, to: part.to }
  if (entries.some(({ value }) => value.kind === 'broken')) return brokenOperand(span)
  const nested = nestedOf(entries)
  const fix =
    nested === undefined ? undefined : { ...span, write: `[${text.slice(span.from + 1, span.to - 1)}]` }
  return { value: { kind: 'tuple', nested, fix, span }, extent: span }
}

/** (3, 2), which is a shape, or the rows of np.array((1, 2)). */
export const tuple: Construct = {
  leave: (part, compilation) => compilation.operands.push(tupleOf(part, compilation)),
}
