import katex from 'katex'
import { describe, expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import type { Arguments, OpDef } from '../op'
import type { OpOptions } from '../op-options'
import { ops } from '../registry'
import { fromNested, full, type Shape } from '../tensor'
import { fittingCases, type OpCase } from '../testing/fitting-cases'
import { numbers, tied } from './build'
import type { Formula, Quantity } from './formula'
import { texOf } from './tex'

/**
 * Renders LaTeX as the page does, with every warning an error; only \htmlData, which ties a number to its
 * node, is allowed.
 */
const set = (tex: string): string =>
  katex.renderToString(tex, {
    throwOnError: true,
    trust: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  })

/** What takes the place of an operand, of the output or of the upstream gradient. */
interface Words {
  readonly what: string
  readonly put: (quantity: Quantity, shape: Shape, position: number) => Formula
}

const putIn =
  (values: readonly Nested[]): Words['put'] =>
  (_, __, position) =>
    numbers(fromNested(values[position % values.length] ?? 0))

const square = [
  [-1, 0.5],
  [3, -2],
]

const words: readonly Words[] = [
  { what: 'symbols', put: (of, shape) => ({ kind: 'symbol', of, shape }) },
  { what: 'positive numbers', put: putIn([2, 0.5, 100]) },
  { what: 'negative numbers', put: putIn([-2, -0.5, -100]) },
  {
    what: 'large, small and infinite numbers',
    put: putIn([-1.5e-7, 2e30, Number.NEGATIVE_INFINITY, Number.NaN, Number.POSITIVE_INFINITY]),
  },
  { what: 'matrices', put: putIn([square]) },
  {
    what: 'numbers tied to their nodes',
    put: (of, shape, position) => tied(of, putIn([-2, square, 0.5])(of, shape, position)),
  },
]

const ids = ['x', 'W1', 'c@1']

function argumentsOf(put: Words['put'], shapes: readonly Shape[], output: Shape): Arguments {
  return {
    inputs: shapes.map((shape, i) => put({ role: 'value', id: ids[i] ?? 'v' }, shape, i)),
    output: put({ role: 'value', id: 'apple_price' }, output, 1),
    extra: put({ role: 'value', id: 'y' }, shapes[0] ?? [], 2),
    shapes,
  }
}

/** What an op accepts, one of each kind: ranks, reduced axis. */
function kindsOf(op: OpDef): readonly OpCase[] {
  const byKind = new Map(
    fittingCases(op).map((fitting) => [
      `${fitting.shapes.map((shape) => shape.length)} ${fitting.options.axis}`,
      fitting,
    ]),
  )
  return [...byKind.values()]
}

function formulasOf(
  op: OpDef,
  put: Words['put'],
  shapes: readonly Shape[],
  options: OpOptions,
): readonly Formula[] {
  const output = op.shapeOf(shapes, options)
  const args = argumentsOf(put, shapes, output)
  const upstream = put({ role: 'gradient', id: 'y', loss: 'L' }, output, 0)
  const operands = [...shapes.keys()].filter((k) => !op.constantOperands.includes(k))
  const { forward, local, localByInputs, backward, entry } = op.formulas
  const entries = operands.map((operand) =>
    entry(
      operand,
      {
        input: (of, at) => ({
          kind: 'symbol',
          of: { role: 'value', id: ids[of] ?? 'v' },
          shape: shapes[of] ?? [],
          at,
        }),
        output: (at) => ({ kind: 'symbol', of: { role: 'value', id: 'y' }, shape: output, at }),
        extra: (at) => ({ kind: 'symbol', of: { role: 'value', id: 'm' }, shape: shapes[0] ?? [], at }),
        shapes,
        outputShape: output,
      },
      options,
    ),
  )
  return [
    forward(args, options),
    ...operands.flatMap((operand) => [local?.(operand, args), localByInputs?.(operand, args)]),
    ...operands.map((operand) => backward?.(operand, upstream, args, options)),
    ...entries.flatMap(({ is, byInputs }) => [is, byInputs]),
  ].filter((formula) => formula !== undefined)
}

describe.each([...ops.values()].map((op) => ({ name: op.name, op })))('KaTeX renders $name', ({ op }) => {
  it('on its node and with what it remembers', () => {
    set(op.glyph.tex)
    const extras = op.remembers.filter((remembered) => remembered.kind === 'extra')
    for (const { shapes } of kindsOf(op)) {
      const zeros = shapes.map((shape) => full(shape, 0))
      for (const { name } of extras) set(name(zeros).tex)
    }
  })

  it.each(words)('in every formula, with $what', ({ put }) => {
    for (const { shapes, options } of kindsOf(op)) {
      for (const formula of formulasOf(op, put, shapes, options))
        for (const hasShapes of [false, true]) {
          const tex = texOf(formula, { language: 'en', ties: true, shapes: hasShapes })
          expect(tex).not.toMatch(/undefined|\?|langle \d/)
          set(tex)
        }
    }
  })
})
