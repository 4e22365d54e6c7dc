import { product } from './formula/build'
import { variablesOf } from './formula/evaluator'
import { filled } from './formula/filled'
import type { Formula, Index } from './formula/formula'
import type { OpFormulas } from './op'
import { ofOperand } from './per-operand'
import type { Shape } from './tensor'

/** The parts of an element-wise op's statement that its formulas are derived from. */
interface Statement {
  readonly value: Formula
  readonly cases?: Formula
  readonly local: readonly Formula[]
  readonly localByInputs?: readonly Formula[]
  readonly factor?: Formula
}

const entryLetters = [[], ['j'], ['n', 'j']] as const

/**
 * The entry of an operand that an entry of the output is computed from; the first one along a broadcast axis.
 */
const entryBelow = (operand: Shape, output: Shape, above: readonly Index[]): readonly Index[] =>
  operand.map((length, axis) => {
    const across = axis + output.length - operand.length
    return length === output[across] ? (above[across] ?? 1) : 1
  })

/** The formulas of an element-wise op. */
export function elementwiseFormulas({ value, cases, local, localByInputs, factor }: Statement): OpFormulas {
  const byInputs = localByInputs ?? local.map((each) => filled(each, { inputs: [], output: value }))
  const rule = (operand: number): Formula => ofOperand(local, operand)
  return {
    forward: (args) => filled(value, args),
    local: (operand, args) => filled(rule(operand), args),
    localByInputs: (operand, args) =>
      variablesOf(rule(operand)).output ? filled(ofOperand(byInputs, operand), args) : undefined,
    ...(cases && {
      cases: ({ input, shapes, outputShape }) => {
        const above = entryLetters[outputShape.length] ?? []
        const inputs = shapes.map((shape, of) => input(of, entryBelow(shape, outputShape, above)))
        return { above, is: filled(cases, { inputs }) }
      },
    }),
    entry: (operand, args) => {
      const { shapes, outputShape } = args
      const above = entryLetters[outputShape.length] ?? []
      const below = (of: number): readonly Index[] => entryBelow(shapes[of] ?? [], outputShape, above)
      const inputs = shapes.map((_, of) => args.input(of, below(of)))
      const isByOutput = variablesOf(rule(operand)).output
      return {
        above,
        below: below(operand),
        is: filled(rule(operand), { inputs, output: args.output(above) }),
        ...(isByOutput && { byInputs: filled(ofOperand(byInputs, operand), { inputs }) }),
      }
    },
    factor: (operand, args) => filled(factor ?? rule(operand), args),
    backward: (operand, upstream, args) => product(upstream, filled(factor ?? rule(operand), args)),
  }
}
