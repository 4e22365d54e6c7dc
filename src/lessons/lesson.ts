import type { BrokenRule } from '../engine/broken-rules/broken-rule'
import type { Nested } from '../engine/tensor'
import type { Text } from '../i18n/text'
import type { AlgebraLine } from '../trace/algebra-line'

/** A moment of a trace: its ends, the seed of backward, or the first step at which a node is at work; a node that a part of the program is folded into counts only where that is said. */
export type Moment =
  | 'start'
  | 'seed'
  | 'end'
  | { readonly forward: string; readonly isFolded?: true }
  | { readonly backward: string; readonly isFolded?: true }
  | { readonly sum: string }
  /** A line of algebra, counted from 1. */
  | { readonly line: number }

/** What is said from a moment on, until the next stretch begins; formulas stand between dollar signs, in the notation of `readSaid`, and code between backticks. */
export interface Stretch {
  readonly from: Moment
  readonly text: Text
}

/** The limits of an input's slider. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** W ← W − η·∂L/∂W, offered after the last step. */
export interface Update {
  readonly parameters: readonly string[]
  readonly learningRate: number
}

/** Arrays of a real digit and of the net that reads it, for a program that uses X, W1, b1, W2, b2, a or t without assigning them. */
export interface GivenDigit {
  /** The test image to begin with, by its index. */
  readonly startImage: number
  /** The node that holds the ten scores. */
  readonly scores: string
}

/** Numerical gradients of the parameters against backpropagated ones, offered at every step. */
export interface Check {
  readonly parameters: readonly string[]
  /** What can be broken on purpose. */
  readonly brokenRules: readonly BrokenRule[]
  /** The same net at the lecture's size: what its weights are drawn from, and its MNIST test images by position. */
  readonly realSize?: { readonly seed: number; readonly images: readonly number[] }
}

/** One graph of a lesson: a program, and what is said while it is stepped. */
export interface LessonPart {
  readonly id: string
  readonly title: Text
  readonly program: string
  /** Present where arrays come from outside of the program: they have to be loaded before the part can be stepped. */
  readonly given?: GivenDigit
  /** Given where a layer is treated by itself: the gradient that the layers behind it hand over. */
  readonly upstream?: Nested
  /** Inputs that are targets: they can be changed, but no gradient is shown for them. */
  readonly targets?: readonly string[]
  /** Ids of the groups that are open at first; without it, all that the program names. */
  readonly open?: readonly string[]
  /** By the name of a scalar input; without one, a slider goes from −5 to 5. */
  readonly ranges?: Readonly<Record<string, Range>>
  readonly stretches: readonly Stretch[]
  /** Remarks that hold for the whole part: conventions, and faults that a student may have met elsewhere. */
  readonly notes?: readonly Text[]
  readonly update?: Update
  /** Given where lines of algebra are stepped, over a graph in which everything is known. */
  readonly lines?: readonly AlgebraLine[]
  readonly check?: Check
}

/** The headings that lessons stand under, in order. */
export const lessonGroups = ['chain-rule', 'activation', 'affine', 'loss', 'network'] as const

type LessonGroup = (typeof lessonGroups)[number]

/** A lesson: data only; its parts are stepped one by one, the first by default. */
export interface Lesson {
  readonly id: string
  readonly group: LessonGroup
  readonly title: Text
  /** One sentence for the gallery: what it teaches. */
  readonly teaches: Text
  readonly parts: readonly [LessonPart, ...LessonPart[]]
}
