import type { Span } from '../../engine/graph'
import type { GraphBuilder } from '../../engine/graph-builder'
import type { Tensor } from '../../engine/tensor'
import type { Reporter } from '../reporter'
import type { AssignedName } from './assigned-names'
import type { Bindings } from './bindings'
import type { OperandStack } from './operand-stack'

/** What a program comes to so far, and where it is kept. */
export interface Compilation {
  readonly text: string
  readonly builder: GraphBuilder
  readonly reporter: Reporter
  readonly operands: OperandStack
  readonly bindings: Bindings
  readonly assigned: ReadonlyMap<string, AssignedName>
  /** Arrays that come from outside of the text, by name. */
  readonly given: ReadonlyMap<string, Tensor>
  /** Where the last statement starts: it gives the output. */
  readonly lastStatement: number | undefined
  /** Second names, by id, with the positions of the nodes that they stand for. */
  readonly aliases: Map<string, number>
  output: { readonly name: string; readonly position: number } | undefined
}

/** A sign or a name that belongs to the construct around it. */
export interface Mark extends Span {
  readonly kind: string
  readonly text: string
  /** How many operands of the construct stand in front of it. */
  readonly operandsBefore: number
}

/** A part of the tree that is being read: what is on the stack beyond `base` belongs to it. */
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
