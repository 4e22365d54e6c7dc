import type { Text } from '../i18n/text'
import type { EntrySum } from './entry'
import type { Formula, Index, NamedFunction } from './formula/formula'
import type { Words } from './formula/words'
import type { OpCall } from './op-call'
import type { OpCode } from './op-code'
import type { OpDomain } from './op-domain'
import type { OpOptions } from './op-options'
import type { OpSpecial } from './op-special'
import type { OperandOf, PerOperand } from './per-operand'
import type { Shape, Tensor } from './tensor'

/** What an op read and computed in the forward pass. */
export interface ForwardContext<Arity extends number = number> {
  readonly inputs: PerOperand<Tensor, Arity>
  readonly output: Tensor
  readonly options: OpOptions
}

/** The same with the gradient that arrives at the op. */
export interface BackwardContext<Arity extends number = number> extends ForwardContext<Arity> {
  readonly upstream: Tensor
}

/** Something computed in the forward pass that is neither operand nor output: a mask, a softmax. */
export interface RememberedExtra<Arity extends number = number> {
  name(inputs: PerOperand<Tensor, Arity>): Words
  value(inputs: PerOperand<Tensor, Arity>): Tensor
}

/** What a node keeps from its forward pass for its backward pass. */
export type Remembered<Arity extends number = number> =
  | { readonly kind: 'input'; readonly operand: OperandOf<Arity> }
  | { readonly kind: 'output' }
  | ({ readonly kind: 'extra' } & RememberedExtra<Arity>)

/**
 * What an op's formulas use for its operands, its output and what it remembers: symbols, or numbers put in.
 */
export interface Arguments<Arity extends number = number> {
  readonly inputs: PerOperand<Formula, Arity>
  readonly output: Formula
  readonly extra?: Formula
  readonly shapes: PerOperand<Shape, Arity>
}

/** Symbols for single entries of an op's operands, of its output and of what it remembers. */
export interface EntryArguments<Arity extends number = number> {
  readonly input: (operand: number, at: readonly Index[]) => Formula
  readonly output: (at: readonly Index[]) => Formula
  readonly extra: (at: readonly Index[]) => Formula
  readonly shapes: PerOperand<Shape, Arity>
  readonly outputShape: Shape
}

/**
 * The derivative of one entry of an op's output with respect to one entry of an operand; their letters say
 * which entries.
 */
export interface EntryDerivative {
  readonly above: readonly Index[]
  readonly below: readonly Index[]
  /** Absent if there is no short rule for it. */
  readonly is?: Formula
  /** The same in terms of the operands alone, if `is` is shorter with the output. */
  readonly byInputs?: Formula
}

/** An op's formulas, given formulas for its operands and its output. */
export interface OpFormulas<Arity extends number = number> {
  forward(args: Arguments<Arity>, options: OpOptions): Formula
  /** One entry of the output case by case, with its letters, if that says more than the name of a function. */
  cases?(args: EntryArguments<Arity>): { readonly above: readonly Index[]; readonly is: Formula }
  /**
   * The local derivative of the output with respect to one operand, as a factor for each entry; only if it is
   * one.
   */
  local?(operand: OperandOf<Arity>, args: Arguments<Arity>): Formula
  /** The same for whole arrays, if it has a name of its own: a mask. */
  factor?(operand: OperandOf<Arity>, args: Arguments<Arity>): Formula
  /** The same in terms of the operands alone, if `local` is shorter with the output. */
  localByInputs?(operand: OperandOf<Arity>, args: Arguments<Arity>): Formula | undefined
  /** The local derivative of one entry with respect to another. */
  entry(operand: OperandOf<Arity>, args: EntryArguments<Arity>, options: OpOptions): EntryDerivative
  /**
   * The whole gradient of one operand, from the upstream gradient; absent if there is no short rule for it.
   */
  backward?(operand: OperandOf<Arity>, upstream: Formula, args: Arguments<Arity>, options: OpOptions): Formula
}

/** How an op computes a single entry, as sums that are added up. */
export interface EntryRule<Arity extends number = number> {
  /** An entry of the output; absent, or without sums, if there is no short rule for it. */
  forward?(at: number, context: ForwardContext<Arity>): readonly EntrySum[]
  /** An entry of the gradient that reaches one operand. */
  backward(operand: OperandOf<Arity>, at: number, context: ForwardContext<Arity>): readonly EntrySum[]
}

/** What an op whose backward rule is broken on purpose was broken from. */
export interface BrokenFrom {
  /** The op with the right rule. */
  readonly op: OpDef
  /** The operands that get a wrong gradient. */
  readonly operands: readonly number[]
  /** Set if the wrong rule does not use what the op keeps. */
  readonly ignoresKept?: true
}

/** An op on earlier nodes, given by their positions. */
export interface Application {
  readonly op: OpDef
  readonly inputs: readonly number[]
  readonly options?: OpOptions
}

/** Collects the nodes that a composite op is made of; every node gets an id inside the composite's. */
export interface Expander {
  readonly apply: (name: string, application: Application) => number
  readonly number: (name: string, value: number) => number
  readonly shapeAt: (position: number) => Shape
}

/**
 * An operation with everything about it: value, gradient, formulas, code, words, and how a program calls it.
 * Its rules are methods, so that an op of a known arity is accepted wherever any op is; the graph builder
 * checks the number of operands.
 */
export interface OpDef<Arity extends number = number> {
  readonly name: string
  readonly arity: Arity
  /** Scalar ops are drawn as circles, layers as boxes. */
  readonly look: 'circle' | 'box'
  /** The label on its node. */
  readonly glyph: Words
  readonly title: Text
  /** One sentence on how its gradient behaves. */
  readonly rule: Text
  /** The same for each operand, if they differ too much for one sentence. */
  readonly operandRules?: PerOperand<Text, Arity>
  /** The same for a single sample, if the other rules describe a batch; by its operands' shapes. */
  readonly sampleRules?: {
    isSample(shapes: PerOperand<Shape, Arity>): boolean
    readonly rule: Text
    readonly operandRules?: PerOperand<Text, Arity>
  }
  /** The convention that its derivative follows, if it follows one. */
  readonly convention?: Text
  /** How a program calls it; absent if it has only an operator, or is a folded group. */
  readonly call?: OpCall<Arity>
  /** Where it has a derivative; everywhere if absent. */
  readonly domain?: OpDomain<Arity>
  /** What it says where its numbers are special: at a pole, at a kink, or where it has no value. */
  readonly special?: OpSpecial<Arity>
  readonly remembers: readonly Remembered<Arity>[]
  /** Operands that count as constants (a target): they get no gradient. */
  readonly constantOperands: readonly number[]
  /** The numbers of the local derivative with respect to one operand, if it is an element-wise factor. */
  localValue?(operand: OperandOf<Arity>, context: ForwardContext<Arity>): Tensor
  readonly formulas: OpFormulas<Arity>
  /** The functions of one number in its formulas; formulas given as text may call them too. */
  readonly functions?: readonly NamedFunction[]
  readonly code: OpCode<Arity>
  /** The output's shape; throws a GraphError that names the shapes if they do not fit. */
  shapeOf(shapes: PerOperand<Shape, Arity>, options: OpOptions): Shape
  forward(inputs: PerOperand<Tensor, Arity>, options: OpOptions): Tensor
  /** The vector-Jacobian product: the gradient that reaches one operand, in the operand's shape. */
  vjp(operand: OperandOf<Arity>, context: BackwardContext<Arity>): Tensor
  /**
   * The simpler ops that a composite op is made of, the last of which gives its value; absent for an op that
   * is not composite.
   */
  expand?(inside: Expander, inputs: PerOperand<number, Arity>, options: OpOptions): Application
  /** Whether operands of these shapes can be expanded; if absent, all can. */
  canExpand?(shapes: PerOperand<Shape, Arity>): boolean
  /** How a single entry is computed, if there is a rule for it. */
  readonly entry?: EntryRule<Arity>
  /** Set if its backward rule is broken on purpose. */
  readonly brokenFrom?: BrokenFrom
}
