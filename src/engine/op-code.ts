import type { Definition } from './formula/definition'
import type { PythonArguments } from './formula/python'
import type { OpOptions } from './op-options'
import type { OperandOf, PerOperand } from './per-operand'
import type { Shape, Tensor } from './tensor'

/** The libraries that ops are written for. */
export type Library = 'numpy' | 'pytorch'

/** The Python expressions for an op's operands and its output. */
export interface CodeArguments<Arity extends number = number> extends PythonArguments {
  readonly inputs: PerOperand<string, Arity>
  readonly shapes: PerOperand<Shape, Arity>
  readonly outputShape: Shape
  /** The values of the operands, for a rule that is shorter for some numbers. */
  readonly values: PerOperand<Tensor, Arity>
}

/** How an op is written as a layer: a class with forward and backward. */
export interface LayerCode {
  readonly name?: string
  /** The names of its operands in the class. */
  readonly parameters?: readonly string[]
  /** Operands that the layer is constructed with and keeps, with their gradients: weights. */
  readonly kept?: readonly number[]
  /** The class written out, if it is not generated from the op's own lines. */
  readonly lines?: readonly string[]
}

/**
 * An op as code: an expression for its value, and one for the gradient of each operand in the operand's
 * shape.
 */
export interface OpCode<Arity extends number = number> {
  readonly numpy: {
    forward(args: CodeArguments<Arity>, options: OpOptions): string
    backward(
      operand: OperandOf<Arity>,
      upstream: string,
      args: CodeArguments<Arity>,
      options: OpOptions,
    ): string
    readonly definitions?: readonly Definition[]
  }
  /** Backward is PyTorch's own. */
  readonly pytorch: {
    forward(args: CodeArguments<Arity>, options: OpOptions): string
    /** Whether an operand beside a tensor may be a plain number. */
    readonly takesNumbers: boolean
    readonly definitions?: readonly Definition[]
  }
  readonly layer?: LayerCode
}
