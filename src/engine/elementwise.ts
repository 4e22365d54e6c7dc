import type { Text } from '../i18n/text'
import { broadcastMap, broadcastShapes, sumToShape } from './broadcast'
import { type CodeExtras, elementwiseCode } from './elementwise-code'
import { elementwiseEntry } from './elementwise-entry'
import { type Evaluator, evaluatorOf, variablesOf } from './evaluate'
import { type Expression, substituteOutput } from './expression'
import {
  type Arguments,
  asFactor,
  type NotationStyle,
  notate,
  plainStyle,
  styleFor,
  texStyle,
} from './notation'
import type { Expand, OpDef, OpNotation, Remembered } from './op'

interface ElementwiseStatement {
  readonly name: string
  readonly glyph: string
  readonly title: Text
  readonly rule: Text
  readonly convention?: Text
  /** What the op computes, over its operands. */
  readonly value: Expression
  /** ∂output/∂operand for each operand, over the operands and the output. */
  readonly local: readonly Expression[]
  /** The same over the operands alone, where it reads better than `local` with the output's formula put in. */
  readonly localByInputs?: readonly Expression[]
  /** Said here where the node keeps less than the local derivatives speak of: a mask. */
  readonly remembers?: readonly Remembered[]
  /** What it is made of, where it is a composite. */
  readonly expand?: Expand
  readonly code?: CodeExtras
}

function rememberedBy(local: readonly Expression[]): Remembered[] {
  const variables = local.map(variablesOf)
  const operands = local.map((_, operand) => operand).filter((k) => variables.some((v) => v.operands.has(k)))
  return [
    ...operands.map((operand): Remembered => ({ kind: 'input', operand })),
    ...(variables.some((v) => v.output) ? [{ kind: 'output' } as const] : []),
  ]
}

function notationIn(style: NotationStyle, statement: ElementwiseStatement): OpNotation {
  const { value, local, localByInputs = local.map((each) => substituteOutput(each, value)) } = statement
  const localIn = (operand: number, args: Arguments): string =>
    notate(local[operand] as Expression, args, style)
  return {
    forward: (args) => notate(value, args, style),
    local: localIn,
    localByInputs: (operand, args) =>
      variablesOf(local[operand] as Expression).output
        ? notate(localByInputs[operand] as Expression, args, style)
        : undefined,
    backward: (operand, upstream, args) =>
      `${upstream}${styleFor(args, style).times}${asFactor(localIn(operand, args), style)}`,
  }
}

/** An op on single entries, broadcast over tensors; its number, gradient and formulas come from one statement. */
export function elementwise(statement: ElementwiseStatement): OpDef {
  const { value, local, localByInputs: _, remembers, code, ...words } = statement
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
    tex: notationIn(texStyle, statement),
    plain: notationIn(plainStyle, statement),
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
