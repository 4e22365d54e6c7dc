import type { Edge } from '../../engine/edges'
import { type Equation, withSides } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import type { Tensor } from '../../engine/tensor'
import { required } from '../../lib/required'

/**
 * The content of a stage: the rule of a forward step, the chain rule, the local derivative, the chain rule
 * for all entries of an array at once, numbers put in, the result.
 */
export type StageKind = 'rule' | 'chain' | 'local' | 'all' | 'numbers' | 'result'

/** One stage of a derivation: some of the sides of one of its equations. */
export interface Stage<Kind = StageKind> {
  readonly kind: Kind
  /** Which equation, and its first and last side. */
  readonly equation: number
  readonly from: number
  readonly to: number
}

/** The number that a derivation ends in, and the node or edge that it belongs to. */
export interface DerivedResult {
  readonly id: string
  readonly role: 'value' | 'gradient'
  readonly tensor: Tensor
}

/**
 * How a derivative is written: as a number, as a factor for each entry of an array, or by a rule for whole
 * arrays.
 */
export type DerivativeForm = 'number' | 'entrywise' | 'array'

/** How one number of a step is derived: its equations, and the stages in which their sides are shown. */
export interface Derivation<Kind = StageKind> {
  /** The edge that the result is placed on, if there is one. */
  readonly edge?: Edge
  readonly form: DerivativeForm
  readonly equations: readonly Equation[]
  readonly stages: readonly Stage<Kind>[]
  /** One entry with its number, if the array is too large to be written out; the numbers are those of this entry. */
  readonly example?: Equation
  /** Absent for a local derivative, which is only an intermediate number. */
  readonly result?: DerivedResult
  /** What would stand in place of its rule if that were not broken on purpose. */
  readonly right?: Formula
  /** What it is about, and the same in one line: c = b + 1 = 1.368. */
  readonly subject: Formula
  readonly line: Equation
}

/** The equation that a stage shows, on its own. */
export function stageEquation({ equations }: Derivation, { equation, from, to }: Stage): Equation {
  const whole = required(equations[equation], 'the stage has no equation')
  return withSides(whole, (side) => side >= from && side <= to)
}

/** Whether a stage continues the equation of the stage before it, so that its left side is not repeated. */
export const goesOn = ({ stages }: Derivation, at: number): boolean => {
  const [before, stage] = [stages[at - 1], stages[at]]
  return before !== undefined && before.equation === stage?.equation && before.to + 1 === stage.from
}

/** How many stages the derivations have in total. */
export const stageCount = (derivations: readonly Derivation[]): number =>
  derivations.reduce((count, { stages }) => count + stages.length, 0)
