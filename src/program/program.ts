import type { Text } from '../i18n/text'
import type { Nested } from '../lib/nested'
import type { AlgebraLine } from '../trace/algebra/algebra-line'
import type { Told } from '../trace/words/told'

/**
 * A point in a trace: its start or end, the seed of the backward pass, or the first step that works on a
 * node. A node that stands for a folded region of the program matches only with `isFolded`.
 */
export type TracePoint =
  | 'start'
  | 'seed'
  | 'end'
  | { readonly forward: string; readonly isFolded?: true }
  | { readonly backward: string; readonly isFolded?: true }
  | { readonly sum: string }
  /** A line of algebra, counted from 1. */
  | { readonly line: number }

/**
 * A text shown from a point of the trace until the next stretch begins; formulas are written between dollar
 * signs, in the notation of `readSaid`, and code between backticks.
 */
export interface Stretch extends Told {
  readonly from: TracePoint
}

/** The limits of an input's slider. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

/**
 * Arrays of a real digit and of the net that reads it, for a program that uses X, W1, b1, W2, b2, a or t
 * without assigning them.
 */
export interface GivenDigit {
  /** The index of the test image that is shown first. */
  readonly startImage: number
  /** The node that holds the ten scores. */
  readonly scores: string
}

/** What the program text does not say. */
export interface ProgramSetup {
  /** Inputs that are targets: they can be changed, but they show no gradient. */
  readonly targets?: readonly string[]
  /** For a layer that is shown alone: the gradient that the layers after it would pass back. */
  readonly upstream?: Nested
  /** Ids of the groups that are open at first; if absent, all those that the program names. */
  readonly open?: readonly string[]
  /** Slider limits by the name of a scalar input; by default, from −5 to 5. */
  readonly ranges?: Readonly<Record<string, Range>>
  /** The input that is nudged before the first step, to show how the output answers. */
  readonly nudged?: string
  /** Set if symbols on the edges are derivatives, ∂z/∂t, and not what these are. */
  readonly hasDerivativeSymbols?: true
  /** Set if some arrays come from outside the program and must be loaded before it can be stepped. */
  readonly given?: GivenDigit
}

/** Something that can be stepped: a program text, its setup, and the narration along its steps. */
export interface Program {
  readonly id: string
  readonly title: Text
  readonly text: string
  readonly setup: ProgramSetup
  /** The narration along the steps. */
  readonly said?: readonly Stretch[]
  /** What it comes to, with its formula: the last sentence of the narration, and of the stage. */
  readonly conclusion?: Told
  /** Set if its own words say where its numbers are not finite, or which convention is used at a kink. */
  readonly saysSpecials?: true
  /** Set if lines of algebra are stepped instead, over a graph whose numbers are all known. */
  readonly lines?: readonly AlgebraLine[]
}
