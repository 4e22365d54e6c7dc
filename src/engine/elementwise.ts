import type { Text } from '../i18n/text'
import { broadcastMap, broadcastShapes, sumToShape } from './broadcast'
import { type CodeExtras, elementwiseCode } from './elementwise-code'
import { elementwiseEntry } from './elementwise-entry'
import { product } from './formula/build'
import { type Evaluator, evaluatorOf, variablesOf } from './formula/evaluator'
import { filled } from './formula/filled'
import type { Formula, Index } from './formula/formula'
import type { Words } from './formula/words'
import type { EntryArguments, Expand, OpDef, OpFormulas, Remembered } from './op'
import type { Shape } from './tensor'

interface ElementwiseStatement {
  readonly name: string
  readonly glyph: Words
  readonly title: Text
  readonly rule: Text
  readonly convention?: Text
  /** What the op computes, over its operands. */
  readonly value: Formula
  /** ∂output/∂operand for each operand, over the operands and the output. */
  readonly local: readonly Formula[]
  /** The same over the operands alone, where it reads better than `local` with the output's formula put in. */
  readonly localByInputs?: readonly Formula[]
  /** What the gradient of arrays is multiplied by, where that has a name of its own: the mask that the node keeps. */
  readonly factor?: Formula
  /** Said here where the node keeps less than the local derivatives speak of: a mask. */
  readonly remembers?: readonly Remembered[]
  /** What it is made of, where it is a composite. */
  readonly expand?: Expand
  readonly code?: CodeExtras
}

function rememberedBy(local: readonly Formula[]): Remembered[] {
  const variables = local.map(variablesOf)
  const operands = local.map((_, operand) => operand).filter((k) => variables.some((v) => v.operands.has(k)))
  return [
    ...operands.map((operand): Remembered => ({ kind: 'input', operand })),
    ...(variables.some((v) => v.output) ? [{ kind: 'output' } as const] : []),
  ]
}

const entryLetters = [[], ['j'], ['n', 'j']] as const

/** The entry of an operand that an entry of the output is made of; the first one along an axis that is stretched. */
const entryBelow = (operand: Shape, output: Shape, above: readonly Index[]): readonly Index[] =>
  operand.map((length, axis) => {
    const across = axis + output.length - operand.length
    return length === output[across] ? (above[across] ?? 1) : 1
  })

function formulasOf({ value, local, localByInputs, factor }: ElementwiseStatement): OpFormulas {
  const byInputs = localByInputs ?? local.map((each) => filled(each, { inputs: [], output: value }))
  const rule = (operand: number): Formula => local[operand] as Formula
  return {
    forward: (args) => filled(value, args),
    local: (operand, args) => filled(rule(operand), args),
    localByInputs: (operand, args) =>
      variablesOf(rule(operand)).output ? filled(byInputs[operand] as Formula, args) : undefined,
    entry: (operand, args: EntryArguments) => {
      const { shapes, outputShape } = args
      const above = entryLetters[outputShape.length] ?? []
      const below = (of: number): readonly Index[] => entryBelow(shapes[of] ?? [], outputShape, above)
      const inputs = shapes.map((_, of) => args.input(of, below(of)))
      const isByOutput = variablesOf(rule(operand)).output
      return {
        above,
        below: below(operand),
        is: filled(rule(operand), { inputs, output: args.output(above) }),
        ...(isByOutput && { byInputs: filled(byInputs[operand] as Formula, { inputs }) }),
      }
    },
    factor: (operand, args) => filled(factor ?? rule(operand), args),
    backward: (operand, upstream, args) => product(upstream, filled(factor ?? rule(operand), args)),
  }
}

/** An op on single entries, broadcast over tensors; its number, gradient and formulas come from one statement. */
export function elementwise(statement: ElementwiseStatement): OpDef {
  const { value, local, localByInputs: _, factor: __, remembers, code, ...words } = statement
  const valueAt = evaluatorOf(value)
  const localsAt = local.map(evaluatorOf)
  const localValue: OpDef['localValue'] = (operand, { inputs, output }) => {
    const localAt = localsAt[operand] as Evaluator
    return broadcastMap([...inputs, output], output.shape, (values) =>
      localAt(values, values[inputs.length] as number),
    )
  }
  return {
    ...words,
    arity: local.length,
    look: 'circle',
    constantOperands: [],
    remembers: remembers ?? rememberedBy(local),
    localValue,
    formulas: formulasOf(statement),
    code: elementwiseCode(value, local, code),
    shapeOf: broadcastShapes,
    forward: (inputs) =>
      broadcastMap(inputs, broadcastShapes(inputs.map((x) => x.shape)), (values) =>
        valueAt(values, Number.NaN),
      ),
    vjp: (operand, { inputs, output, upstream, options }) => {
      const factors = localValue(operand, { inputs, output, options })
      const product = {
        shape: output.shape,
        data: upstream.data.map((g, i) => g * (factors.data[i] as number)),
      }
      return sumToShape(product, inputs[operand]?.shape ?? [])
    },
    entry: elementwiseEntry(value, local),
  }
}
