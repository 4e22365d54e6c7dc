import type { Text } from '../i18n/text'
import type { EntrySum } from './entry'
import type { Arguments } from './notation'
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
  /** Its symbol as LaTeX. */
  readonly symbol: (inputs: readonly Tensor[]) => string
  readonly value: (inputs: readonly Tensor[]) => Tensor
}

/** What a node keeps from its forward pass for its backward pass. */
export type Remembered =
  | { readonly kind: 'input'; readonly operand: number }
  | { readonly kind: 'output' }
  | ({ readonly kind: 'extra' } & RememberedExtra)

/** How an op's formulas read, in one style; operands and output are given as words. */
export interface OpNotation {
  readonly forward: (args: Arguments, options: OpOptions) => string
  /** The local derivative of the output by one operand. */
  readonly local: (operand: number, args: Arguments, options: OpOptions) => string
  /** The same over the operands alone, where `local` is said more shortly with the output. */
  readonly localByInputs?: (operand: number, args: Arguments) => string | undefined
  /** The whole gradient of one operand, from the upstream gradient. */
  readonly backward: (operand: number, upstream: string, args: Arguments, options: OpOptions) => string
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
  /** What stands on its node, as LaTeX. */
  readonly glyph: string
  readonly title: Text
  /** One sentence on how its gradient behaves. */
  readonly rule: Text
  /** The same for each operand, where they differ too much for one sentence. */
  readonly operandRules?: readonly Text[]
  /** A sentence where its derivative follows a convention. */
  readonly convention?: Text
  readonly remembers: readonly Remembered[]
  /** Operands that count as constants (a target): they get no gradient. */
  readonly constantOperands: readonly number[]
  /** The numbers of the local derivative by one operand, where it is an element-wise factor. */
  readonly localValue?: (operand: number, context: Omit<BackwardContext, 'upstream'>) => Tensor
  readonly tex: OpNotation
  readonly plain: OpNotation
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
