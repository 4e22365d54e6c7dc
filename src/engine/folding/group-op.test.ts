import katex from 'katex'
import { expect, it } from 'vitest'
import { sameText } from '../../i18n/text'
import { programGraph } from '../../language/testing/program-graph'
import { number } from '../formula/build'
import { noNumbers } from '../formula/equation'
import type { Formula } from '../formula/formula'
import { plainOf } from '../formula/plain'
import { texOf } from '../formula/tex'
import { evaluate } from '../formula/value'
import { itemOf } from '../tensor'
import { groupOp } from './group-op'

const inner = programGraph('x = 2\ny = x * x')

const x: Formula = { kind: 'symbol', of: { role: 'value', id: 'x' }, shape: [] }
const y: Formula = { kind: 'symbol', of: { role: 'value', id: 'y' }, shape: [] }
const args = { inputs: [x], output: y, shapes: [[]] }
const writing = { language: 'en' } as const

it('writes its name with its operands in both notations', () => {
  const formula = groupOp(sameText('my group'), inner).formulas.forward(args, {})
  expect(texOf(formula, writing)).toBe(
    '\\operatorname{\\text{my group}}\\mathopen{}\\left(x\\right)\\mathclose{}',
  )
  expect(plainOf(formula, writing)).toBe('my group(x)')
})

it('evaluates like the graph inside', () => {
  const formula = groupOp(sameText('my group'), inner).formulas.forward({ ...args, inputs: [number(3)] }, {})
  expect(itemOf(evaluate(formula, { ...noNumbers, number: (value) => value }))).toBe(9) // x · x
})

it('has no short rule for its derivatives, only for their entries', () => {
  const { formulas } = groupOp(sameText('my group'), programGraph('x = [1, 2]\ny = x * x'))
  const shapes = [[2]]
  const symbols = { input: () => x, output: () => y, extra: () => y, shapes, outputShape: [2] }
  expect(formulas.local).toBeUndefined()
  expect(formulas.backward).toBeUndefined()
  expect(formulas.entry(0, symbols, {})).toEqual({ above: ['k'], below: ['j'] })
})

it.each(['a_b & c', '50 % #1 {x}', '~ ^ \\ $', '층 1'])('may be called %s', (name) => {
  const { glyph, formulas } = groupOp(sameText(name), inner)
  expect(glyph.plain).toBe(name)
  for (const tex of [glyph.tex, texOf(formulas.forward(args, {}), writing)])
    expect(() => katex.renderToString(tex, { throwOnError: true, strict: 'error' })).not.toThrow()
})
