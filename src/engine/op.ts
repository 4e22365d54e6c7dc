import type { Text } from '../i18n/text'
import type { EntrySum } from './entry'
import type { Formula, Index, NamedFunction } from './formula/formula'
import type { Words } from './formula/words'
import type { OpCall } from './op-call'
import type { OpCode } from './op-code'
import type { OpDomain } from './op-domain'
import type { OpOptions } from './op-options'
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

/** Something worked out in the forward pass that is neither operand nor output: a mask, a softmax. */
export interface RememberedExtra<Arity extends number = number> {
  name(inputs: PerOperand<Tensor, Arity>): Words
  value(inputs: PerOperand<Tensor, Arity>): Tensor
}

/** What a node keeps from its forward pass for its backward pass. */
export type Remembered<Arity extends number = number> =
  | { readonly kind: 'input'; readonly operand: OperandOf<Arity> }
  | { readonly kind: 'output' }
  | ({ readonly kind: 'extra' } & RememberedExtra<Arity>)

/** What stands in an op's formulas for its operands, its output and what it remembers: symbols, or numbers put in. */
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

/** The derivative of one entry of an op's output by one entry of an operand; which entries, by their letters. */
export interface EntryDerivative {
  readonly above: readonly Index[]
  readonly below: readonly Index[]
  /** Absent where there is no short rule for it. */
  readonly is?: Formula
  /** The same over the operands alone, where `is` is said more shortly with the output. */
  readonly byInputs?: Formula
}

/** An op's formulas, over whatever stands for its operands and its output. */
export interface OpFormulas<Arity extends number = number> {
  forward(args: Arguments<Arity>, options: OpOptions): Formula
  /** The local derivative of the output by one operand, as a factor for each entry; only where it is one. */
  local?(operand: OperandOf<Arity>, args: Arguments<Arity>): Formula
  /** The same for whole arrays, where it has a name of its own: a mask. */
  factor?(operand: OperandOf<Arity>, args: Arguments<Arity>): Formula
  /** The same over the operands alone, where `local` is said more shortly with the output. */
  localByInputs?(operand: OperandOf<Arity>, args: Arguments<Arity>): Formula | undefined
  /** The local derivative of one entry by another. */
  entry(operand: OperandOf<Arity>, args: EntryArguments<Arity>, options: OpOptions): EntryDerivative
  /** The whole gradient of one operand, from the upstream gradient; absent where there is no short rule for it. */
  backward?(operand: OperandOf<Arity>, upstream: Formula, args: Arguments<Arity>, options: OpOptions): Formula
}

/** How an op makes a single entry, as sums that are added up. */
export interface EntryRule<Arity extends number = number> {
  /** An entry of the output; absent where the output is a single number. */
  forward?(at: number, context: ForwardContext<Arity>): readonly EntrySum[]
  /** An entry of what reaches one operand. */
  backward(operand: OperandOf<Arity>, at: number, context: ForwardContext<Arity>): readonly EntrySum[]
}

/** An op on earlier nodes, given by their positions. */
export interface Application {
  readonly op: OpDef
  readonly inputs: readonly number[]
  readonly options?: OpOptions
}

/** Where a composite op puts what it is made of; every node gets an id inside the composite's. */
export interface Expander {
  readonly apply: (name: string, application: Application) => number
  readonly number: (name: string, value: number) => number
  readonly shapeAt: (position: number) => Shape
}

/**
 * An operation with everything about it: value, gradient, formulas, code, words, and how a program calls it.
 * Its rules are methods, so an op of a known arity can stand where any op can; the graph builder checks that it gets its number of operands.
 */
export interface OpDef<Arity extends number = number> {
  readonly name: string
  readonly arity: Arity
  /** Scalar ops are drawn as circles, layers as boxes. */
  readonly look: 'circle' | 'box'
  /** What stands on its node. */
  readonly glyph: Words
  readonly title: Text
  /** One sentence on how its gradient behaves. */
  readonly rule: Text
  /** The same for each operand, where they differ too much for one sentence. */
  readonly operandRules?: PerOperand<Text, Arity>
  /** The same for a single sample, where the other rules speak of a batch; by its operands' shapes. */
  readonly sampleRules?: {
    isSample(shapes: PerOperand<Shape, Arity>): boolean
    readonly rule: Text
    readonly operandRules?: PerOperand<Text, Arity>
  }
  /** A sentence where its derivative follows a convention. */
  readonly convention?: Text
  /** How a program calls it; absent if it has only a sign, or is a folded group. */
  readonly call?: OpCall<Arity>
  /** Where it has a derivative; everywhere if absent. */
  readonly domain?: OpDomain<Arity>
  readonly remembers: readonly Remembered<Arity>[]
  /** Operands that count as constants (a target): they get no gradient. */
  readonly constantOperands: readonly number[]
  /** The numbers of the local derivative by one operand, where it is an element-wise factor. */
  localValue?(operand: OperandOf<Arity>, context: ForwardContext<Arity>): Tensor
  readonly formulas: OpFormulas<Arity>
  /** The functions of one number in its formulas; the text of a formula may call them too. */
  readonly functions?: readonly NamedFunction[]
  readonly code: OpCode<Arity>
  /** The output's shape; throws a GraphError that names the shapes where they do not fit. */
  shapeOf(shapes: PerOperand<Shape, Arity>, options: OpOptions): Shape
  forward(inputs: PerOperand<Tensor, Arity>, options: OpOptions): Tensor
  /** The vector-Jacobian product: the gradient that reaches one operand, in the operand's shape. */
  vjp(operand: OperandOf<Arity>, context: BackwardContext<Arity>): Tensor
  /** The simpler ops that a composite op is made of, of which the last gives its value; absent where the op is simple itself. */
  expand?(inside: Expander, inputs: PerOperand<number, Arity>, options: OpOptions): Application
  /** Whether operands of these shapes can be expanded; all can where it is absent. */
  canExpand?(shapes: PerOperand<Shape, Arity>): boolean
  /** How a single entry is made, where that can be said. */
  readonly entry?: EntryRule<Arity>
}
