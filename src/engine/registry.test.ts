import { describe, expect, it } from 'vitest'
import { type RandomState, seedRandom } from '../lib/random'
import type { BackwardContext, OpDef } from './op'
import { ofOperand } from './per-operand'
import { ops } from './registry'
import { entryAt, full, type Tensor } from './tensor'
import { opNamed } from './testing/by-name'
import { centralDifference, scaledError, tolerance } from './testing/compare'
import { drawSmoothOperands } from './testing/domain'
import { between, drawTensor } from './testing/draw'
import { entriesOf, lift } from './testing/dual-tensor'
import { fittingCases, type OpCase } from './testing/fitting-cases'
import { dualTolerance, onDuals } from './testing/on-duals'

const roundsPerCase = 2

const all = [...ops.values()].map((op) => ({ name: op.name, op }))

const differentiable = (op: OpDef): readonly number[] =>
  Array.from({ length: op.arity }, (_, operand) => operand).filter((k) => !op.constantOperands.includes(k))

function drawContext(op: OpDef, { shapes, options }: OpCase, random: RandomState): BackwardContext {
  const inputs = drawSmoothOperands(op, shapes, options, random)
  const output = op.forward(inputs, options)
  return { inputs, output, options, upstream: drawTensor(output.shape, between(-2, 2), random) }
}

/** Calls `check` with operands of every accepted shape, drawn from a seed. */
function forEachDraw(op: OpDef, check: (context: BackwardContext, random: RandomState) => void): void {
  const random = seedRandom(1)
  for (const fitting of fittingCases(op))
    for (let round = 0; round < roundsPerCase; round++) check(drawContext(op, fitting, random), random)
}

const dotted = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, entry, i) => sum + entry * entryAt(b, i), 0)

/** Calls `check` with each entry of each gradient that the op sends back. */
function forEachGradientEntry(
  op: OpDef,
  context: BackwardContext,
  check: (gradient: number, operand: number, entry: number) => void,
): void {
  for (const operand of differentiable(op)) {
    const gradient = op.vjp(operand, context)
    expect(gradient.shape).toEqual(context.inputs[operand]?.shape)
    for (const [entry, value] of gradient.data.entries()) check(value, operand, entry)
  }
}

/** The same context with NaN for everything that the op does not claim to remember. */
function withoutForgotten(op: OpDef, context: BackwardContext): BackwardContext {
  const kept = new Set(op.remembers.map((kept) => (kept.kind === 'input' ? kept.operand : kept.kind)))
  const forgotten = (x: Tensor): Tensor => full(x.shape, Number.NaN)
  return {
    ...context,
    // What an op computes from its operands (a mask, a softmax) takes the place of operand 0.
    inputs: context.inputs.map((x, k) => (kept.has(k) || (kept.has('extra') && k === 0) ? x : forgotten(x))),
    output: kept.has('output') ? context.output : forgotten(context.output),
  }
}

describe.each(all)('$name', ({ op }) => {
  it('agrees with central differences for every accepted shape', () => {
    let worst = 0
    forEachDraw(op, (context) => {
      const { inputs, upstream, options } = context
      forEachGradientEntry(op, context, (gradient, operand, entry) => {
        const along = (x: Tensor) => dotted(upstream.data, op.forward(inputs.with(operand, x), options).data)
        const numerical = centralDifference(along, ofOperand(inputs, operand), entry)
        worst = Math.max(worst, scaledError(gradient, numerical))
      })
    })
    expect(worst).toBeLessThanOrEqual(tolerance.centralDifference)
  })

  it('agrees with dual numbers in value, shape and gradient', () => {
    let worst = 0
    forEachDraw(op, (context) => {
      const { inputs, output, upstream, options } = context
      forEachGradientEntry(op, context, (gradient, operand, entry) => {
        const moving = inputs.map((x, k) => lift(x, k === operand ? entry : undefined))
        const result = onDuals(op)(moving, options)
        expect(result.shape).toEqual(output.shape)
        const duals = entriesOf(result)
        const slope = dotted(
          upstream.data,
          Float64Array.from(duals, (entry) => entry.slope),
        )
        const errors = duals.map(({ value }, i) => scaledError(value, entryAt(output.data, i)))
        worst = Math.max(worst, scaledError(gradient, slope), ...errors)
      })
    })
    expect(worst).toBeLessThanOrEqual(dualTolerance(op))
  })

  it('states the shape of its output', () => {
    forEachDraw(op, ({ inputs, output, options }) => {
      const shapes = inputs.map((x) => x.shape)
      expect(op.shapeOf(shapes, options)).toEqual(output.shape)
    })
  })

  it('modifies neither its operands nor its output nor the upstream gradient', () => {
    forEachDraw(op, (context) => {
      const before = structuredClone({ ...context })
      op.forward(context.inputs, context.options)
      for (const operand of differentiable(op)) op.vjp(operand, context)
      expect(context).toEqual(before)
    })
  })

  it('reads nothing for its gradient except what it remembers', () => {
    forEachDraw(op, (context) => {
      const forgetful = withoutForgotten(op, context)
      for (const operand of differentiable(op))
        expect(op.vjp(operand, forgetful)).toEqual(op.vjp(operand, context))
    })
  })

  it('remembers operands that exist, and values that it can compute', () => {
    forEachDraw(op, ({ inputs }) => {
      for (const remembered of op.remembers) {
        if (remembered.kind === 'input') expect(inputs[remembered.operand]).toBeDefined()
        if (remembered.kind === 'extra')
          expect(remembered.value(inputs).data.every(Number.isFinite)).toBe(true)
      }
    })
  })

  it('has an expression for each value and each gradient, in NumPy and PyTorch', () => {
    forEachDraw(op, ({ inputs, output, options }) => {
      const words = inputs.map((_, k) => `operand_${k}`)
      const shapes = inputs.map((x) => x.shape)
      const args = { inputs: words, output: 'y', shapes, outputShape: output.shape, values: inputs }
      const { numpy, pytorch } = op.code
      const written = [numpy.forward(args, options), pytorch.forward(args, options)]
      for (const expression of written) for (const word of words) expect(expression).toContain(word)
      for (const operand of differentiable(op))
        expect(numpy.backward(operand, 'dy', args, options)).toMatch(/\bdy\b/)
      expect(op.code.layer?.parameters ?? new Array(op.arity)).toHaveLength(op.arity)
    })
  })

  it('says which convention it follows if it has a kink, and only then', () => {
    expect(op.convention !== undefined).toBe(op.domain?.fromKinks !== undefined)
  })

  it('says what PyTorch does where it follows a convention, and how it grows where it has a pole', () => {
    expect(op.special?.pytorch !== undefined).toBe(op.convention !== undefined)
    expect(op.special?.pole !== undefined).toBe(op.special?.fromPoles !== undefined)
  })

  it('has its words in both languages', () => {
    expect(op.operandRules ?? new Array(op.arity)).toHaveLength(op.arity)
    const { pole, noValue, noSlope, pytorch, settled = [] } = op.special ?? {}
    const ofSpecial = [pole, noValue, noSlope, pytorch, ...settled.map(({ says }) => says)]
    const sentences = [op.rule, op.convention, ...(op.operandRules ?? []), ...ofSpecial].filter(
      (text) => text !== undefined,
    )
    for (const words of [op.title.en, op.title.ko]) expect(words.trim()).not.toBe('')
    for (const sentence of sentences) {
      expect(sentence.en).toMatch(/^[A-Z0].*\.$/)
      expect(sentence.ko).toMatch(/[가-힣].*\.$/)
    }
  })
})

// How many of the 13 shapes of rank 0 to 2 with axes of 1 to 3 NumPy accepts, counted by hand.
it.each([
  { names: 'negate exp relu sigmoid transpose', accepted: 13, why: 'any shape' },
  { names: 'add divide pow maximum', accepted: 123, why: '1 + 2·3 + 2·9 + 7 + 2·3·7 + 7² pairs broadcast' },
  {
    names: 'sum mean max',
    accepted: 110,
    why: '2 for (), 3·6 for vectors, 9·10 for matrices, keepdims or not',
  },
  { names: 'matmul', accepted: 48, why: '3 (k)(k), 9 (k)(k,m), 9 (n,k)(k), 27 (n,k)(k,m)' },
  { names: 'affine', accepted: 36, why: '9 (n)(n,m)(m), 27 (N,n)(n,m)(m)' },
  { names: 'softmax', accepted: 12, why: 'all but ()' },
  { names: 'cross_entropy softmax_cross_entropy', accepted: 24, why: '12 with rows, 12 with class indices' },
])('$names: $accepted cases of small shapes', ({ names, accepted }) => {
  for (const name of names.split(' ')) expect(fittingCases(opNamed(name))).toHaveLength(accepted)
})
