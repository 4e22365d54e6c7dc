import type { Text } from '../../i18n/text'
import { required } from '../../lib/required'
import type { OpDef, OpFormulas } from '../op'
import type { LayerCode, OpCode } from '../op-code'
import type { OperandOf, PerOperand } from '../per-operand'

/** What differs in a broken rule. */
interface Breaking<Arity extends number> {
  readonly fault: Text
  /** The operands that get a wrong gradient. */
  readonly operands: readonly OperandOf<Arity>[]
  /** Whether the wrong rule does not use what the op keeps. */
  readonly ignoresKept?: true
  readonly vjp: OpDef<Arity>['vjp']
  readonly localValue?: OpDef<Arity>['localValue']
  readonly formulas: Partial<OpFormulas<Arity>> & Required<Pick<OpFormulas<Arity>, 'entry' | 'backward'>>
  readonly entry: NonNullable<OpDef<Arity>['entry']>['backward']
  readonly numpy: OpCode<Arity>['numpy']['backward']
  /** What is wrong in its class, if that is written out: the right words, and the broken ones. */
  readonly layer?: readonly [right: string, broken: string]
}

/**
 * An op with a broken rule for some operands. It cannot be unfolded, as the ops inside it have the right rules.
 */
export function brokenOp<Arity extends number>(op: OpDef<Arity>, breaking: Breaking<Arity>): OpDef<Arity> {
  const { expand: _, canExpand: __, sampleRules: ___, convention: ____, ...rest } = op
  const { fault, operands, ignoresKept, vjp, localValue, formulas, entry, numpy, layer: words } = breaking
  const isBroken = (operand: OperandOf<Arity>): boolean => operands.includes(operand)
  const rule = brokenWords(fault)
  const rules = Array.from({ length: op.arity }, (_, operand) =>
    isBroken(operand as OperandOf<Arity>) ? rule : (op.operandRules?.[operand] ?? op.rule),
  )
  const wholeRule = required(op.formulas.backward, `${op.name} has no rule for whole arrays`)
  const { layer } = op.code
  return {
    ...rest,
    rule,
    operandRules: rules as readonly Text[] as PerOperand<Text, Arity>,
    vjp: (operand, context) => (isBroken(operand) ? vjp : op.vjp)(operand, context),
    ...(localValue && { localValue }),
    formulas: {
      ...op.formulas,
      ...formulas,
      entry: (operand, args, options) =>
        (isBroken(operand) ? formulas : op.formulas).entry(operand, args, options),
      backward: (operand, upstream, args, options) =>
        (isBroken(operand) ? formulas.backward : wholeRule)(operand, upstream, args, options),
    },
    entry: {
      ...op.entry,
      backward: (operand, at, context) =>
        isBroken(operand) ? entry(operand, at, context) : (op.entry?.backward(operand, at, context) ?? []),
    },
    code: {
      ...op.code,
      numpy: {
        ...op.code.numpy,
        backward: (operand, upstream, args, options) =>
          (isBroken(operand) ? numpy : op.code.numpy.backward)(operand, upstream, args, options),
      },
      ...(layer && { layer: words ? withWords(layer, words) : layer }),
    },
    brokenFrom: { op, operands, ...(ignoresKept && { ignoresKept }) },
  }
}

/** A class with some of its words replaced; throws if it does not have them. */
function withWords(
  { lines = [], ...layer }: LayerCode,
  [right, broken]: readonly [string, string],
): LayerCode {
  if (!lines.some((line) => line.includes(right))) throw new Error(`no line of the class has “${right}”`)
  return { ...layer, lines: lines.map((line) => line.replace(right, broken)) }
}

const brokenWords = ({ en, ko }: Text): Text => ({
  en: `Broken on purpose. ${en}`,
  ko: `일부러 틀리게 바꾼 규칙입니다. ${ko}`,
})
