import type { Text } from '../i18n/text'
import type { EntrySum } from './entry'
import type { Filling } from './formula/filled'
import type { Formula, Index } from './formula/formula'
import type { Words } from './formula/words'
import type { OpCode } from './op-code'
import type { OpOptions } from './op-options'
import type { Shape, Tensor } from './tensor'

/** What an op computed and the gradient that arrives at it. */
export interface BackwardContext {
  readonly inputs: readonly Tensor[]
  readonly output: Tensor
  readonly upstream: Tensor
  readonly options: OpOptions
}

/** Something worked out in the forward pass that is neither operand nor output: a mask, a softmax. */
export interface RememberedExtra {
  readonly name: (inputs: readonly Tensor[]) => Words
  readonly value: (inputs: readonly Tensor[]) => Tensor
}

/** What a node keeps from its forward pass for its backward pass. */
export type Remembered =
  | { readonly kind: 'input'; readonly operand: number }
  | { readonly kind: 'output' }
  | ({ readonly kind: 'extra' } & RememberedExtra)

/** What stands in an op's formulas for its operands, its output and what it remembers: symbols, or numbers put in. */
export interface Arguments extends Required<Pick<Filling, 'inputs' | 'output'>>, Pick<Filling, 'extra'> {
  readonly shapes: readonly Shape[]
}

/** Symbols for single entries of an op's operands, of its output and of what it remembers. */
export interface EntryArguments {
  readonly input: (operand: number, at: readonly Index[]) => Formula
  readonly output: (at: readonly Index[]) => Formula
  readonly extra: (at: readonly Index[]) => Formula
  readonly shapes: readonly Shape[]
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
export interface OpFormulas {
  readonly forward: (args: Arguments, options: OpOptions) => Formula
  /** The local derivative of the output by one operand, as a factor for each entry; only where it is one. */
  readonly local?: (operand: number, args: Arguments) => Formula
  /** The same for whole arrays, where it has a name of its own: a mask. */
  readonly factor?: (operand: number, args: Arguments) => Formula
  /** The same over the operands alone, where `local` is said more shortly with the output. */
  readonly localByInputs?: (operand: number, args: Arguments) => Formula | undefined
  /** The local derivative of one entry by another. */
  readonly entry: (operand: number, args: EntryArguments, options: OpOptions) => EntryDerivative
  /** The whole gradient of one operand, from the upstream gradient; absent where there is no short rule for it. */
  readonly backward?: (operand: number, upstream: Formula, args: Arguments, options: OpOptions) => Formula
}

/** How an op makes a single entry, as sums that are added up. */
export interface EntryRule {
  /** An entry of the output; absent where the output is a single number. */
  readonly forward?: (at: number, context: Omit<BackwardContext, 'upstream'>) => readonly EntrySum[]
  /** An entry of what reaches one operand. */
  readonly backward: (
    operand: number,
    at: number,
    context: Omit<BackwardContext, 'upstream'>,
  ) => readonly EntrySum[]
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

/** Lays a composite op out in simpler ops and returns the last of them, which gives the composite's value. */
export type Expand = (inside: Expander, inputs: readonly number[], options: OpOptions) => Application

/** An operation with everything about it: value, gradient, formulas, code and words. */
export interface OpDef {
  readonly name: string
  readonly arity: number
  /** Scalar ops are drawn as circles, layers as boxes. */
  readonly look: 'circle' | 'box'
  /** What stands on its node. */
  readonly glyph: Words
  readonly title: Text
  /** One sentence on how its gradient behaves. */
  readonly rule: Text
  /** The same for each operand, where they differ too much for one sentence. */
  readonly operandRules?: readonly Text[]
  /** The same for a single sample, where the other rules speak of a batch; by its operands' shapes. */
  readonly sampleRules?: {
    readonly isSample: (shapes: readonly Shape[]) => boolean
    readonly rule: Text
    readonly operandRules?: readonly Text[]
  }
  /** A sentence where its derivative follows a convention. */
  readonly convention?: Text
  readonly remembers: readonly Remembered[]
  /** Operands that count as constants (a target): they get no gradient. */
  readonly constantOperands: readonly number[]
  /** The numbers of the local derivative by one operand, where it is an element-wise factor. */
  readonly localValue?: (operand: number, context: Omit<BackwardContext, 'upstream'>) => Tensor
  readonly formulas: OpFormulas
  readonly code: OpCode
  /** The output's shape; throws a GraphError that names the shapes where they do not fit. */
  readonly shapeOf: (shapes: readonly Shape[], options: OpOptions) => Shape
  readonly forward: (inputs: readonly Tensor[], options: OpOptions) => Tensor
  /** The vector-Jacobian product: the gradient that reaches one operand, in the operand's shape. */
  readonly vjp: (operand: number, context: BackwardContext) => Tensor
  /** The simpler ops that a composite op is made of; absent where the op is simple itself. */
  readonly expand?: Expand
  /** Whether operands of these shapes can be expanded; all can where it is absent. */
  readonly canExpand?: (shapes: readonly Shape[]) => boolean
  /** How a single entry is made, where that can be said. */
  readonly entry?: EntryRule
}
