import type { Text } from '../../i18n/text'
import type { MistakeId } from '../mistakes/mistake-ids'
import type { RuleId } from './rules'

/** Which number of a program is asked for: by the id of a node, or of the edge along which a gradient comes back. */
export type AskedNumber =
  | { readonly value: string }
  /** The local derivative along an edge. */
  | { readonly local: string }
  /** What an edge carries back: the part of a gradient that comes along one path. */
  | { readonly along: string }
  /** The whole gradient of a node. */
  | { readonly gradient: string }

interface AskedAbout {
  /** Distinguishes it from the other questions of its part; kept with what was learned. */
  readonly id: string
  readonly rule: RuleId
  /** Set if it stands only where the viewer folds a region; a lesson is done without it. */
  readonly folded?: true
}

/** What people get wrong, or a formula that someone computes who gets it wrong, in the notation of `readSaid`. */
export type NumberMistake = MistakeId | { readonly mistake: MistakeId; readonly formula: string }

/** A question for a number, or for the shape of an array. */
export interface AskedForNumber extends AskedAbout {
  readonly number: AskedNumber
  /** Of an array: which entry, counted from 1 along each axis, or the one that is written in place of a large array. */
  readonly entry?: readonly number[] | 'at-hand'
  /** Of an array: whether its shape is asked for, before the entry or alone. */
  readonly shape?: 'first' | 'only'
  /** What people get wrong here; where several give the same answer, the first one counts. */
  readonly mistakes: readonly NumberMistake[]
}

/** A formula to choose, in the notation of `readSaid`. */
export interface Choice {
  readonly formula: string
  /** What someone gets wrong who chooses it; absent for the right one. */
  readonly mistake?: MistakeId
}

/** A question with four formulas to choose from. */
export interface AskedForChoice extends AskedAbout {
  /** The number that the right formula gives, or the line of algebra that it ends, counted from 1. */
  readonly about: AskedNumber | { readonly line: number }
  readonly ask: Text
  /** The right one first; they are shown in an order of their own. */
  readonly choices: readonly [Choice, Choice, Choice, Choice]
}

/** A question that a part of a lesson asks at the step before the one that shows the answer. */
export type Asked = AskedForNumber | AskedForChoice
