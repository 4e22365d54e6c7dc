import { number, numbers } from '../formula/build'
import { indexText } from '../formula/index-text'
import { plainOf } from '../formula/plain'
import { plainEntry, plainSymbol } from '../formula/tex-symbol'
import { inputValues } from '../run'
import { isScalarShape, type Shape } from '../tensor'
import { isElementwise } from './finding/operands-at'
import type { At, Place } from './place'

/** A node, or one entry of it, by its name: u_2. */
export const nameAt = ({ node: { id, shape } }: At, entry: number): string =>
  plainEntry(id, indexText(indicesOf(entry, shape), shape))

/** A node by its name. */
export const nodeName = ({ node }: At): string => plainSymbol(node.id)

/** Row and column of a flat position, counted from 1. */
function indicesOf(entry: number, shape: Shape): readonly number[] {
  const columns = shape.at(-1)
  if (columns === undefined) return []
  return shape.length === 1 ? [entry + 1] : [Math.floor(entry / columns) + 1, (entry % columns) + 1]
}

/** How many entries a written computation may have. */
const mostWritten = 6

/** What the node computes, with its numbers put in: exp(800); absent if that is too long. */
export function computation({ run, node }: At, { operands }: Place): string | undefined {
  if (node.kind !== 'operation') return undefined
  const { op, options } = node
  const inputs = inputValues(node, run.values)
  const shapes = inputs.map(({ shape }) => shape)
  const args = { output: number(Number.NaN), shapes }
  if (isElementwise(op))
    return plainOf(op.formulas.forward({ ...args, inputs: operands.map(number) }, options), writing)
  const isShort = isScalarShape(node.shape) && inputs.every(({ data }) => data.length <= mostWritten)
  return isShort
    ? plainOf(op.formulas.forward({ ...args, inputs: inputs.map(numbers) }, options), writing)
    : undefined
}

/** The local derivative with its numbers put in; absent if it is only a number. */
export function localComputation({ node }: At, place: Place): string | undefined {
  if (node.kind !== 'operation' || place.number.of !== 'contribution') return undefined
  const {
    operands,
    output = Number.NaN,
    number: { operand },
  } = place
  const rule = node.op.formulas.local?.(operand, {
    inputs: operands.map(number),
    output: number(output),
    shapes: operands.map(() => []),
  })
  return rule && rule.kind !== 'number' ? plainOf(rule, writing) : undefined
}

/** Numbers and signs are the same in every language. */
const writing = { language: 'en' } as const
