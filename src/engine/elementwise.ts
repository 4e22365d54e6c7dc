import type { Text } from '../i18n/text'
import { broadcastMap, broadcastShapes, sumToShape } from './broadcast'
import { elementwiseCode } from './elementwise-code'
import { elementwiseEntry } from './elementwise-entry'
import { elementwiseFormulas } from './elementwise-formulas'
import { evaluatorOf, variablesOf } from './formula/evaluator'
import type { Formula } from './formula/formula'
import { functionsIn } from './formula/functions-in'
import type { Words } from './formula/words'
import type { Application, Expander, ForwardContext, OpDef, Remembered } from './op'
import type { OpCall } from './op-call'
import type { LayerCode } from './op-code'
import type { NumberRange, OpDomain } from './op-domain'
import type { OpOptions } from './op-options'
import type { OpSpecial } from './op-special'
import { ofOperand } from './per-operand'
import { entryAt, type Tensor, zipTensors } from './tensor'

/** Everything that an element-wise op states. */
export interface ElementwiseStatement {
  readonly name: string
  readonly glyph: Words
  readonly title: Text
  readonly rule: Text
  readonly convention?: Text
  readonly call?: OpCall
  /** What the op computes, in terms of its operands. */
  readonly value: Formula
  /** The same case by case, if that says more than the name of a function. */
  readonly cases?: Formula
  /** ∂output/∂operand for each operand, in terms of the operands and the output. */
  readonly local: readonly Formula[]
  /**
   * The same in terms of the operands alone, if it reads better than `local` with the output's formula put
   * in.
   */
  readonly localByInputs?: readonly Formula[]
  /**
   * What the gradient of arrays is multiplied by, if that has a name of its own: the mask that the node
   * keeps.
   */
  readonly factor?: Formula
  /** The numbers that each operand may be; any number if absent. */
  readonly ranges?: readonly NumberRange[]
  /** An expression that is 0 where the op has no derivative: x for |x|. */
  readonly kink?: Formula
  /** What it says where its numbers are special. */
  readonly special?: Omit<OpSpecial, 'fromPoles'>
  /** An expression that is 0 where the op's value or slope is not finite: b for a / b. */
  readonly poleAt?: Formula
  /** Given if the node keeps less than what the local derivatives read: a mask. */
  readonly remembers?: readonly Remembered[]
  /** What it is made of, if it is a composite. */
  expand?(inside: Expander, inputs: readonly number[], options: OpOptions): Application
  /** Its class as a layer, if that is not generated from its formulas. */
  readonly layer?: LayerCode
}

function rememberedBy(local: readonly Formula[]): readonly Remembered[] {
  const variables = local.map(variablesOf)
  const operands = local.map((_, operand) => operand).filter((k) => variables.some((v) => v.operands.has(k)))
  return [
    ...operands.map((operand): Remembered => ({ kind: 'input', operand })),
    ...(variables.some((v) => v.output) ? [{ kind: 'output' } as const] : []),
  ]
}

/** A statement in terms of the operands, evaluated for arrays. */
function valuesOf(statement: Formula): OpDef['forward'] {
  const valueAt = evaluatorOf(statement)
  return (inputs) =>
    broadcastMap(inputs, broadcastShapes(inputs.map((x) => x.shape)), (values) => valueAt(values, Number.NaN))
}

const domainOf = ({ ranges, kink }: ElementwiseStatement): OpDomain => ({
  ...(ranges && { ranges }),
  ...(kink && { fromKinks: valuesOf(kink) }),
})

const specialOf = ({ special, poleAt }: ElementwiseStatement): OpSpecial => ({
  ...special,
  ...(poleAt && { fromPoles: valuesOf(poleAt) }),
})

/** An element-wise op, broadcast over tensors; its value, gradient and formulas come from one statement. */
export function elementwise(statement: ElementwiseStatement): OpDef {
  const { value, cases: _, local, localByInputs: __, factor: ___, ranges, kink, ...rest } = statement
  const { special, poleAt, remembers, layer, ...words } = rest
  const localsAt = local.map(evaluatorOf)
  const localValue = (operand: number, { inputs, output }: ForwardContext): Tensor => {
    const localAt = ofOperand(localsAt, operand)
    return broadcastMap(inputs, output.shape, (values, i) => localAt(values, entryAt(output.data, i)))
  }
  return {
    ...words,
    arity: local.length,
    look: 'circle',
    constantOperands: [],
    remembers: remembers ?? rememberedBy(local),
    ...((ranges || kink) && { domain: domainOf(statement) }),
    ...(special && { special: specialOf(statement) }),
    localValue,
    formulas: elementwiseFormulas(statement),
    functions: functionsIn([value, ...local]),
    code: elementwiseCode(value, local, layer),
    shapeOf: broadcastShapes,
    forward: valuesOf(value),
    vjp: (operand, { upstream, ...context }) => {
      const product = zipTensors(
        upstream,
        localValue(operand, context),
        (gradient, local) => gradient * local,
      )
      return sumToShape(product, context.inputs[operand]?.shape ?? [])
    },
    entry: elementwiseEntry(value, local),
  }
}
