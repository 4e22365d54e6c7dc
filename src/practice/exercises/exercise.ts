import type { Formula } from '../../engine/formula/formula'
import type { Text } from '../../i18n/text'
import type { AskedForNumber } from '../questions/asked'
import type { KindId } from './kind-id'
import type { LessonId } from './lesson-ids'
import type { PosedProgram } from './posed-program'

/** Questions with a field for each answer. */
export interface FieldsTask {
  readonly form: 'fields'
  readonly program: PosedProgram
  /** Whether the numbers of the inputs are given, or only the shapes of the arrays. */
  readonly given: 'numbers' | 'shapes'
  readonly questions: readonly AskedForNumber[]
}

/** An equation to choose, which may be wrong. */
export interface Option {
  readonly sides: readonly [Formula, Formula]
  /** What is said when it is chosen: why it is right as it stands, or what was done wrong in it. */
  readonly say: Text
}

/** Several equations, one of which is wrong and has to be found. */
export interface ChoiceTask {
  readonly form: 'choice'
  readonly program: PosedProgram
  /** Whether the numbers of the inputs are given, or only the formulas of the operations. */
  readonly given: 'numbers' | 'formulas'
  readonly options: readonly Option[]
  /** Which one is to be found, counted from 0. */
  readonly wanted: number
  /** What it should say instead. */
  readonly instead: Formula
}

/** A line of a pass, and the lines that compute what it uses, counted from 0. */
export interface PassLine {
  readonly sides: readonly [Formula, Formula]
  readonly needs: readonly number[]
}

/** The lines of a forward and a backward pass, to be put into an order in which they can be computed. */
export interface OrderTask {
  readonly form: 'order'
  readonly program: PosedProgram
  readonly given: 'expression'
  /** As they are shown. */
  readonly lines: readonly PassLine[]
  /** One order that is right. */
  readonly order: readonly number[]
}

/** A program of which only the graph is shown. */
export interface ShownGraph {
  readonly text: string
  /** What is said when it is chosen: what it computes. */
  readonly say: Text
}

/** Several graphs, one of which computes an expression and has to be found. */
export interface GraphsTask {
  readonly form: 'graphs'
  readonly program: PosedProgram
  readonly given: 'expression'
  readonly graphs: readonly ShownGraph[]
  /** Which one is to be found, counted from 0. */
  readonly wanted: number
}

export type Task = FieldsTask | ChoiceTask | OrderTask | GraphsTask

/** One exercise of a sheet: what is needed to show, answer, judge and print it. */
export type Exercise = Task & { readonly kind: KindId; readonly lesson: LessonId }
