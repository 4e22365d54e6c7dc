import type { PerOperand } from './per-operand'

/** How a program calls an op. */
export interface OpCall<Arity extends number = number> {
  /** All the names it has in a program. */
  readonly names: readonly string[]
  /** The names of its operands, in order. */
  readonly operands: PerOperand<string, Arity>
  /** Whether it takes `axis` and `keepdims`. */
  readonly reduces?: true
  /** The function of two values that its name is often mistaken for. */
  readonly ofTwo?: string
}
