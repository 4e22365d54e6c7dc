import type { OperationNode, Span } from '../../engine/graph'
import type { GraphBuilder } from '../../engine/graph-builder'
import { GraphError } from '../../engine/graph-error'
import type { OpDef } from '../../engine/op'
import type { OpOptions } from '../../engine/op-options'
import { joined } from '../../engine/special/joined'
import { fromNested } from '../../engine/tensor'
import type { Reporter } from '../reporter'
import { keptRows } from '../shapes/kept-rows'
import { meetingOf } from '../shapes/meeting'
import { notAValue } from './not-a-value'
import { brokenOperand, type Operand, unknownOperand } from './operand'

interface NodeWords {
  readonly id: string
  readonly named: boolean
}

/**
 * The operands of a statement that are waiting for their operation. Each becomes a node before the next
 * operation is created, so unnamed nodes are numbered in order of creation.
 */
export class OperandStack {
  private readonly operands: Operand[] = []
  /** How many operands, counted from the bottom, are nodes already. */
  private settled = 0
  private unnamed = 0
  private statement = ''

  constructor(
    private readonly builder: GraphBuilder,
    private readonly reporter: Reporter,
    private readonly text: string,
  ) {}

  /** Starts a statement whose unnamed nodes are called `<owner>.<n>`. */
  start(owner: string): void {
    this.statement = owner
    this.unnamed = 0
    this.popFrom(0)
  }

  /** The id of the node that the statement produces. */
  get owner(): string {
    return this.statement
  }

  get length(): number {
    return this.operands.length
  }

  push(operand: Operand): void {
    this.operands.push(operand)
  }

  /** Removes and returns the operands pushed since the stack had `base` of them. */
  popFrom(base: number): Operand[] {
    const taken = this.operands.splice(base)
    this.settled = Math.min(this.settled, base)
    return taken
  }

  /**
   * Turns each operand into a node if it is not one yet; an error is reported and makes the operand broken.
   */
  settle(operands: readonly Operand[]): Operand[] {
    for (; this.settled < this.operands.length; this.settled++) {
      const operand = this.operands[this.settled]
      if (operand) this.operands[this.settled] = this.settleOne(operand)
    }
    return operands.map((operand) => this.settleOne(operand))
  }

  /** An operation on operands; broken if one of them is, and otherwise unknown if one of them is. */
  operation(op: OpDef, operands: readonly Operand[], span: Span, options: OpOptions = {}): Operand {
    const inputs: number[] = []
    let unknown = 0
    for (const operand of this.settle(operands)) {
      if (operand.value.kind === 'unknown') unknown++
      const fault = notAValue(operand)
      if (fault) this.reporter.report(operand.extent, fault.text, fault.fix)
      if (operand.position !== undefined) inputs.push(operand.position)
    }
    if (inputs.length + unknown < operands.length) return brokenOperand(span)
    if (unknown > 0) return unknownOperand(span)
    return { value: { kind: 'operation', op, inputs, options, span }, extent: span }
  }

  /** The operand as a node of the graph with its own id; `literal` says what a literal becomes. */
  materialise(operand: Operand, words: NodeWords, literal: 'input' | 'constant'): Operand {
    const { value } = operand
    if (operand.position !== undefined) return operand
    if (value.kind === 'literal') {
      const position = this.builder[literal]({ ...words, span: value.span }, fromNested(value.nested))
      return { ...operand, position }
    }
    if (value.kind !== 'operation') return operand
    try {
      const { op, inputs, options, span } = value
      return { ...operand, position: this.builder.apply({ ...words, span }, op, inputs, options) }
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      const kept = this.keptRows(value)
      this.reporter.report(value.span, joined(error.text, kept?.text), kept?.fix)
      return brokenOperand(operand.extent)
    }
  }

  /** What to write if shapes only do not fit because a reduction lost an axis. */
  private keptRows({ op, inputs }: Pick<OperationNode, 'op' | 'inputs'>) {
    const graph = this.builder.build(0)
    const meeting = meetingOf(graph, op, inputs)
    return meeting && keptRows(graph, meeting.vector, this.text)
  }

  private settleOne(operand: Operand): Operand {
    const { kind } = operand.value
    if (operand.position !== undefined || (kind !== 'literal' && kind !== 'operation')) return operand
    return this.materialise(operand, { id: `${this.statement}.${++this.unnamed}`, named: false }, 'constant')
  }
}
