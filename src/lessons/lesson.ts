import type { BrokenRule } from '../engine/broken-rules/broken-rule'
import type { Text } from '../i18n/text'
import type { Asked } from '../practice/questions/asked'
import type { Program, Stretch } from '../program/program'
import type { Told } from '../trace/words/told'

/** W ← W − η·∂L/∂W, offered after the last step. */
export interface Update {
  readonly parameters: readonly string[]
  readonly learningRate: number
}

/** Numerical gradients of the parameters against backpropagated ones, offered at every step. */
export interface Check {
  readonly parameters: readonly string[]
  /** What can be broken on purpose. */
  readonly brokenRules: readonly BrokenRule[]
  /** The same net at the lecture's size: what its weights are drawn from, and its MNIST test images by position. */
  readonly realSize?: { readonly seed: number; readonly images: readonly number[] }
}

/** One graph of a lesson: a program, and what a lesson offers beside it. */
export interface LessonPart extends Program {
  readonly said: readonly Stretch[]
  readonly conclusion: Told
  /** Remarks that hold for the whole part: conventions, and faults that a student may have met elsewhere. */
  readonly notes?: readonly Text[]
  /** What is asked before it is told: from two to six questions. */
  readonly asked: readonly Asked[]
  readonly update?: Update
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
