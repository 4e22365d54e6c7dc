import type { Span } from '../../engine/graph'
import type { GraphBuilder } from '../../engine/graph-builder'
import type { Tensor } from '../../engine/tensor'
import type { Reporter } from '../reporter'
import type { AssignedName } from './assigned-names'
import type { Bindings } from './bindings'
import type { OperandStack } from './operand-stack'

/** The result of compiling a program so far, and the tools for it. */
export interface Compilation {
  readonly text: string
  readonly builder: GraphBuilder
  readonly reporter: Reporter
  readonly operands: OperandStack
  readonly bindings: Bindings
  readonly assigned: ReadonlyMap<string, AssignedName>
  /** Arrays that come from outside the text, by name. */
  readonly given: ReadonlyMap<string, Tensor>
  /** Whether every other name has a value already, of a shape that is not known. */
  readonly isExcerpt: boolean
  /** Where the last statement starts; it defines the output. */
  readonly lastStatement: number | undefined
  /** Aliases, by id, with the positions of the nodes they refer to. */
  readonly aliases: Map<string, number>
  output: { readonly name: string; readonly position: number } | undefined
}

/** An operator or a name that belongs to the enclosing construct. */
export interface Mark extends Span {
  readonly kind: string
  readonly text: string
  /** How many operands of the construct come before it. */
  readonly operandsBefore: number
}

/** A part of the tree that is being read; whatever is on the stack above `base` belongs to it. */
export interface OpenPart extends Span {
  readonly kind: string
  readonly base: number
  readonly marks: Mark[]
}

/** How one kind of tree node is compiled. */
export interface Construct {
  readonly enter?: (part: OpenPart, compilation: Compilation) => void
  /** Called with each mark before it is added to the part. */
  readonly mark?: (part: OpenPart, compilation: Compilation, mark: Mark) => void
  /** Called when all parts are on the stack. */
  readonly leave: (part: OpenPart, compilation: Compilation) => void
}
