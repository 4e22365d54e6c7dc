import { describe, expect, it } from 'vitest'
import { seedRandom } from '../lib/random'
import type { EntryRead, EntrySum } from './entry'
import { number } from './formula/build'
import { noNumbers } from './formula/equation'
import type { Formula } from './formula/formula'
import { evaluate } from './formula/value'
import type { BackwardContext, OpDef } from './op'
import { ops } from './registry'
import { itemOf, sizeOf } from './tensor'
import { drawSmoothOperands } from './testing/domain'
import { between, drawTensor } from './testing/draw'
import { fittingCases } from './testing/fitting-cases'

/** The number that a rule reads. */
function numberAt(op: OpDef, context: BackwardContext, read: EntryRead): number | undefined {
  if (read.of === 'input') return context.inputs[read.operand]?.data[read.at]
  if (read.of !== 'extra') return context[read.of].data[read.at]
  return op.remembers.find((each) => each.kind === 'extra')?.value(context.inputs).data[read.at]
}

const worked = (formula: Formula): number =>
  itemOf(evaluate(formula, { ...noNumbers, number: (value) => value }))

/** The value of an entry, computed from its sums. */
const totalOf = (op: OpDef, context: BackwardContext, sums: readonly EntrySum[]): number =>
  sums
    .map(({ terms, write, divisor = 1 }) => {
      const numbers = terms.map((reads) =>
        worked(write(reads.map((read) => number(numberAt(op, context, read) ?? Number.NaN)))),
      )
      return numbers.reduce((a, b) => a + b, 0) / divisor
    })
    .reduce((a, b) => a + b, 0)

describe.each([...ops.values()].map((op) => [op.name, op] as const))('an entry of %s', (name, op) => {
  const random = seedRandom(name.length)
  const contexts = fittingCases(op).map(({ shapes, options }) => {
    const inputs = drawSmoothOperands(op, shapes, options, random)
    const output = op.forward(inputs, options)
    return { inputs, output, options, upstream: drawTensor(output.shape, between(-2, 2), random) }
  })

  it('equals what the op computes, where there is a rule for it', () => {
    expect(op.entry).toBeDefined()
    const forward = op.entry?.forward
    if (!forward) return
    let tried = 0
    for (const context of contexts)
      for (let at = 0; at < sizeOf(context.output.shape); at++) {
        const sums = forward(at, context)
        if (name === 'cross_entropy' && sums.length === 0) continue // of a batch, of class indices
        expect(totalOf(op, context, sums)).toBeCloseTo(context.output.data[at] ?? 0, 10)
        tried++
      }
    expect(tried).toBeGreaterThan(0)
  })

  it('of a gradient equals what the op sends back', () => {
    for (const context of contexts)
      for (const [operand, { shape }] of context.inputs.entries()) {
        if (op.constantOperands.includes(operand)) continue
        const sent = op.vjp(operand, context)
        for (let at = 0; at < sizeOf(shape); at++)
          expect(totalOf(op, context, op.entry?.backward(operand, at, context) ?? [])).toBeCloseTo(
            sent.data[at] ?? 0,
            10,
          )
      }
  })
})
