import { describe, expect, it } from 'vitest'
import type { OpDef } from '../engine/op'
import { ops } from '../engine/registry'
import { forward } from '../engine/run'
import { toNested } from '../engine/tensor'
import { drawSmoothOperands } from '../engine/testing/domain'
import { fittingCases, type OpCase } from '../engine/testing/fitting-cases'
import { seedRandom } from '../lib/random'
import { functions, signatureOf } from './functions'
import { programGraph } from './testing/program-graph'

/** How a program writes the ops that have an operator instead of a name. */
const signs: Readonly<Record<string, string>> = {
  add: 'x0 + x1',
  subtract: 'x0 - x1',
  multiply: 'x0 * x1',
  divide: 'x0 / x1',
  pow: 'x0 ** x1',
  negate: '-x0',
}

const all = [...ops.values()].map((op) => ({ name: op.name, op }))

const settingsOf = ({ options: { axis, keepdims } }: OpCase): string =>
  `${axis === undefined ? '' : `, axis=${axis}`}${keepdims ? ', keepdims=True' : ''}`

/** Every way to write an op with its operands x0, x1 and so on. */
function expressionsOf(op: OpDef, fitting: OpCase): readonly string[] {
  const operands = fitting.shapes.map((_, k) => `x${k}`).join(', ')
  const calls = op.call?.names.map((name) => `${name}(${operands}${settingsOf(fitting)})`) ?? []
  const sign = signs[op.name]
  return [...calls, ...calls.map((call) => `np.${call}`), ...(sign === undefined ? [] : [sign])]
}

describe('an op in a program', () => {
  it.each(all)('$name: can be written in a way that yields its value', ({ op }) => {
    const random = seedRandom(3)
    for (const fitting of fittingCases(op)) {
      const inputs = drawSmoothOperands(op, fitting.shapes, fitting.options, random)
      const given = inputs.map((x, k) => `x${k} = ${JSON.stringify(toNested(x))}`).join('\n')
      const expressions = expressionsOf(op, fitting)
      expect(expressions, `no program can write ${op.name}: give it a call in its file`).not.toEqual([])
      for (const expression of expressions) {
        const graph = programGraph(`${given}\ny = ${expression}`, targetsOf(op))
        expect(forward(graph)[graph.output], expression).toEqual(op.forward(inputs, fitting.options))
      }
    }
  })

  it.each(all)('$name: names its operands', ({ op }) => {
    expect(op.call?.operands ?? new Array(op.arity)).toHaveLength(op.arity)
  })

  it('have names that are used only once', () => {
    const names = [...ops.values()].flatMap(({ call }) => call?.names ?? [])
    expect(names).toHaveLength(functions.size)
  })
})

const targetsOf = ({ constantOperands }: OpDef): readonly string[] =>
  constantOperands.map((operand) => `x${operand}`)

it.each([
  ['affine', 'affine(X, W, b)'],
  ['max', 'max(x, axis, keepdims)'],
  ['dot', 'dot(A, B)'],
])('%s is the signature of %s', (name, signature) => {
  const form = functions.get(name)
  expect(form && signatureOf(name, form)).toBe(signature)
})
