import { type RandomState, uniform } from '../../lib/random'
import type { Graph } from '../graph'
import { GraphBuilder } from '../graph-builder'
import type { OpDef } from '../op'
import type { OpOptions } from '../op-options'
import { valueAt } from '../run'
import { type Shape, sameShape, type Tensor } from '../tensor'
import { isSmoothAt } from './domain'
import { pick } from './draw'

/** Values stay within this, so that neither rounding nor curvature drowns out what is tested. */
const largestValue = 6

/** How many nodes may wait for a reader before they are preferred. */
const mostWaiting = 3

/** The position of a node, or the value of a leaf that has yet to be created. */
export type Operand = number | Tensor

/** A graph that grows node by node, with the values of its nodes. */
export class Growth {
  private readonly builder = new GraphBuilder()
  private readonly values: Tensor[] = []
  private readonly targets = new Set<number>()
  /** Nodes that no op reads yet, except targets. */
  readonly unused = new Set<number>()

  constructor(private readonly random: RandomState) {}

  get size(): number {
    return this.values.length
  }

  valueAt(position: number): Tensor {
    return valueAt(this.values, position)
  }

  input(value: Tensor): number {
    return this.added(this.builder.input({ id: `n${this.size}` }, value), value)
  }

  constant(value: Tensor): number {
    return this.added(this.builder.constant({ id: `n${this.size}` }, value), value)
  }

  /**
   * A node, of the given shape if there is one: an unread one if many are waiting, else any, so that values
   * fan out.
   */
  findNode(shape?: Shape): number | undefined {
    const fits = (position: number): boolean =>
      !this.targets.has(position) && (!shape || sameShape(this.valueAt(position).shape, shape))
    const all = [...this.values.keys()].filter(fits)
    const unread = all.filter((position) => this.unused.has(position))
    const candidates = this.unused.size > mostWaiting && unread.length > 0 ? unread : all
    return candidates.length > 0 ? pick(candidates, this.random) : undefined
  }

  /** Applies an op if it is smooth there and its values stay moderate; returns whether it did. */
  tryApply(op: OpDef, operands: readonly Operand[], options: OpOptions = {}): boolean {
    const inputs = operands.map((operand) => (typeof operand === 'number' ? this.valueAt(operand) : operand))
    if (!isSmoothAt(op, inputs, options)) return false
    const value = op.forward(inputs, options)
    if (!value.data.every((entry) => Math.abs(entry) <= largestValue)) return false
    const positions = operands.map((operand, k) => {
      const position = typeof operand === 'number' ? operand : this.leaf(operand)
      if (op.constantOperands.includes(k)) this.targets.add(position)
      this.unused.delete(position)
      return position
    })
    this.added(this.builder.apply({ id: `n${this.size}` }, op, positions, options), value)
    return true
  }

  build(output: number): Graph {
    return this.builder.build(output)
  }

  private leaf(value: Tensor): number {
    return uniform(this.random) < 0.8 ? this.input(value) : this.constant(value)
  }

  private added(position: number, value: Tensor): number {
    this.values.push(value)
    this.unused.add(position)
    return position
  }
}
