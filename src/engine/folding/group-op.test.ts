import katex from 'katex'
import { expect, it } from 'vitest'
import { sameText } from '../../i18n/text'
import { programGraph } from '../../language/testing/program-graph'
import { groupOp } from './group-op'

const inner = programGraph('x = 2\ny = x * x')

const args = { inputs: ['x'], output: 'y', shapes: [[]] }

it('writes its name and its local derivative in both notations', () => {
  const { tex, plain } = groupOp(sameText('my group'), inner)
  expect(tex.forward(args, {})).toBe('\\operatorname{\\text{my group}}(x)')
  expect(tex.backward(0, 'g', args, {})).toBe('g \\cdot \\frac{\\partial y}{\\partial x}')
  expect(plain.forward(args, {})).toBe('my group(x)')
  expect(plain.backward(0, 'g', args, {})).toBe('g · ∂y/∂x')
})

it.each(['a_b & c', '50 % #1 {x}', '~ ^ \\ $', '층 1'])('may be called %s', (name) => {
  const { glyph, tex } = groupOp(sameText(name), inner)
  for (const formula of [glyph, tex.forward(args, {})])
    expect(() => katex.renderToString(formula, { throwOnError: true, strict: 'error' })).not.toThrow()
})
