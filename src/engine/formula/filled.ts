import type { Formula } from './formula'
import { withParts } from './parts'

/** What replaces an op's operands, its output and what it remembers besides. */
export interface Filling {
  readonly inputs: readonly Formula[]
  readonly output?: Formula
  readonly extra?: Formula
}

/**
 * An op's statement with formulas in place of its operands and its output; a placeholder without a formula
 * stays.
 */
export function filled(statement: Formula, filling: Filling): Formula {
  switch (statement.kind) {
    case 'input':
      return filling.inputs[statement.operand] ?? statement
    case 'output':
      return filling.output ?? statement
    case 'extra':
      return filling.extra ?? statement
    default:
      return withParts(statement, (part) => filled(part, filling))
  }
}
