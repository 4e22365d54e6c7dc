import type { Nested, Tensor } from '../engine/tensor'
import type { Text } from '../i18n/text'

/** Reads the numbers of a run by a node's id; throws where there are none. */
export interface Reader {
  readonly value: (id: string) => Tensor
  readonly gradient: (id: string) => Tensor
}

/** A line with its numbers put in, as LaTeX (absent where there is nothing but the result), and what that comes to. */
export interface LineNumbers {
  readonly tex?: string
  readonly value: Nested
}

/** Where a long side of a line, or its numbers, goes on in a row of its own. */
export const rowBreak = ' \\\\ & \\quad '

/** One line of a derivation: `left = right`. Its pieces are tied to nodes, and these are lit. */
export interface AlgebraLine {
  /** LaTeX; lines that follow each other with the same left side form a chain, and their numbers are equal. */
  readonly left: string
  readonly right: string
  /** Which rule led here, in a few words. */
  readonly rule: Text
  /** Pure; absent, or without a result, where the line says nothing of this run. */
  readonly numbers?: (read: Reader) => LineNumbers | undefined
  /** The node that the view follows; absent = the output where the line speaks of it, else the first value. */
  readonly follow?: string
  /** The groups that stand open at this line; absent = the part's own default. */
  readonly open?: readonly string[]
}
