import type { Words } from '../../engine/formula/words'
import type { Nested } from '../../lib/nested'
import type { RandomState } from '../../lib/random'

/** A program that an exercise is about, with numbers of its own. */
export interface PosedProgram {
  readonly text: string
  /** For a layer on its own: the gradient that the layers after it pass back. */
  readonly upstream?: Nested
  /** Inputs that get no gradient. */
  readonly targets?: readonly string[]
  /** Inputs that are written as what their numbers are computed from: log 4. */
  readonly written?: Readonly<Record<string, Words>>
  /** The node whose value is asked for; if absent, gradients are. */
  readonly asksValue?: string
  /** Nodes whose values are neither shown nor asked for, so they may have any number of digits. */
  readonly unshown?: readonly string[]
}

/** Draws a program; the same state of the generator gives the same one. */
export type DrawProgram = (random: RandomState) => PosedProgram
