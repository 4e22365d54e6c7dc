import type { Text } from '../i18n/text'
import type { Nested } from '../lib/nested'
import type { AlgebraLine } from '../trace/algebra/algebra-line'

/** A point of a trace: its ends, the seed of backward, or the first step at which a node is at work; a node that a region of the program is folded into counts only where that is said. */
export type TracePoint =
  | 'start'
  | 'seed'
  | 'end'
  | { readonly forward: string; readonly isFolded?: true }
  | { readonly backward: string; readonly isFolded?: true }
  | { readonly sum: string }
  /** A line of algebra, counted from 1. */
  | { readonly line: number }

/** What is said from a point of the trace on, until the next stretch begins; formulas stand between dollar signs, in the notation of `readSaid`, and code between backticks. */
export interface Stretch {
  readonly from: TracePoint
  readonly text: Text
}

/** The limits of an input's slider. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** Arrays of a real digit and of the net that reads it, for a program that uses X, W1, b1, W2, b2, a or t without assigning them. */
export interface GivenDigit {
  /** The test image to begin with, by its index. */
  readonly startImage: number
  /** The node that holds the ten scores. */
  readonly scores: string
}

/** What a program text leaves open. */
export interface ProgramSetup {
  /** Inputs that are targets: they can be changed, but no gradient is shown for them. */
  readonly targets?: readonly string[]
  /** Given where a layer is treated by itself: the gradient that the layers behind it hand over. */
  readonly upstream?: Nested
  /** Ids of the groups that are open at first; without it, all that the program names. */
  readonly open?: readonly string[]
  /** By the name of a scalar input; without one, a slider goes from −5 to 5. */
  readonly ranges?: Readonly<Record<string, Range>>
  /** Present where arrays come from outside of the program: they have to be loaded before it can be stepped. */
  readonly given?: GivenDigit
}

/** What can be stepped: a program text, how it is set up, and what is said while it is stepped. */
export interface Program {
  readonly id: string
  readonly title: Text
  readonly text: string
  readonly setup: ProgramSetup
  /** What is said along the steps. */
  readonly said?: readonly Stretch[]
  /** Given where lines of algebra are stepped, over a graph in which everything is known. */
  readonly lines?: readonly AlgebraLine[]
}
