import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { texNumber } from '../lib/format'
import type { Arguments } from './notation'
import type { OpDef } from './op'
import type { OpOptions } from './op-options'
import { ops } from './registry'
import { full } from './tensor'
import { fittingCases, type OpCase } from './testing/fitting-cases'

/** Sets LaTeX as the page does, with every warning an error; only \htmlData, which ties a number to its node, is let through. */
const set = (tex: string): string =>
  katex.renderToString(tex, {
    throwOnError: true,
    trust: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  })

const tied = (tex: string): string => `\\htmlData{for=x, role=value}{${tex}}`
const column = '\\begin{pmatrix} -1 & 0.5 \\\\ 3 & -2 \\end{pmatrix}'

interface Words {
  readonly what: string
  readonly inputs: readonly [string, string, string]
  readonly output: string
  readonly upstream: string
}

const words: readonly Words[] = [
  {
    what: 'symbols',
    inputs: ['x', 'W_{1}', '{c}^{(1)}'],
    output: '\\text{apple price}',
    upstream: '\\frac{\\partial L}{\\partial y}',
  },
  { what: 'positive numbers', inputs: ['2', '0.5', '100'], output: '715', upstream: '3' },
  { what: 'negative numbers', inputs: ['-2', '-0.5', '-100'], output: '-715', upstream: '-3' },
  {
    what: 'large, small and infinite numbers',
    inputs: [texNumber(-1.5e-7), texNumber(2e30), texNumber(Number.NEGATIVE_INFINITY)],
    output: texNumber(Number.NaN),
    upstream: texNumber(Number.POSITIVE_INFINITY),
  },
  { what: 'matrices', inputs: [column, column, column], output: column, upstream: column },
  {
    what: 'numbers tied to their nodes',
    inputs: [tied('-2'), tied(column), tied('0.5')],
    output: tied('-1'),
    upstream: tied('-3'),
  },
]

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

function formulasOf(op: OpDef, args: Arguments, upstream: string, options: OpOptions): readonly string[] {
  const operands = [...args.shapes.keys()].filter((k) => !op.constantOperands.includes(k))
  return [
    op.tex.forward(args, options),
    ...operands.map((operand) => op.tex.local(operand, args, options)),
    ...operands.map((operand) => op.tex.backward(operand, upstream, args, options)),
  ]
}

describe.each([...ops.values()].map((op) => ({ name: op.name, op })))('KaTeX sets $name', ({ op }) => {
  it('on its node and with what it remembers', () => {
    set(op.glyph)
    const extras = op.remembers.filter((remembered) => remembered.kind === 'extra')
    for (const { shapes } of kindsOf(op)) {
      const zeros = shapes.map((shape) => full(shape, 0))
      for (const { symbol } of extras) set(symbol(zeros))
    }
  })

  it.each(words)('in every formula, with $what', ({ inputs, output, upstream }) => {
    for (const { shapes, options } of kindsOf(op)) {
      for (const showShapes of [false, true]) {
        const args = { inputs, output, extra: 'y', shapes, showShapes }
        for (const formula of formulasOf(op, args, upstream, options)) {
          expect(formula).not.toMatch(/undefined|\?/)
          set(formula)
        }
      }
    }
  })
})
