import { expect, it } from 'vitest'
import { seedRandom } from '../lib/random'
import type { OpDef } from './op'
import type { Library } from './op-code'
import { ops } from './registry'
import { drawSmoothOperands } from './testing/domain'
import { fittingCases } from './testing/fitting-cases'
import { unknownNames } from './testing/python-names'

/** All code that an op may contribute to a program of a library. */
function codeOf(op: OpDef, library: Library): readonly string[] {
  const { numpy, pytorch, layer } = op.code
  const random = seedRandom(11)
  const expressions = fittingCases(op).flatMap(({ shapes, options }) => {
    const values = drawSmoothOperands(op, shapes, options, random)
    const outputShape = op.shapeOf(shapes, options)
    const args = { inputs: ['a', 'b', 'c'].slice(0, op.arity), output: 'y', shapes, outputShape, values }
    if (library === 'pytorch') return [pytorch.forward(args, options)]
    const operands = [...shapes.keys()].filter((operand) => !op.constantOperands.includes(operand))
    return [
      numpy.forward(args, options),
      ...operands.map((operand) => numpy.backward(operand, 'dy', args, options)),
    ]
  })
  const defined = op.code[library].definitions?.flatMap(({ lines }) => lines) ?? []
  return [...expressions, ...defined, ...(library === 'numpy' ? (layer?.lines ?? []) : [])]
}

const all = [...ops.values()].flatMap((op) =>
  (['numpy', 'pytorch'] as const).map((library) => ({ name: op.name, op, library })),
)

it.each(all)('$name: every name in its code exists in $library', ({ op, library }) => {
  expect(unknownNames(codeOf(op, library).join('\n'), library)).toEqual([])
})
