import type { Edge } from '../engine/edges'
import type { Tensor } from '../engine/tensor'
import type { Formula } from './formula'

/** What a stage says: the rule of a forward step, the chain rule, the local derivative, both with numbers put in, what comes out. */
export type StageKind = 'rule' | 'chain' | 'local' | 'numbers' | 'result'

/** One stage of a derivation: an equation of its own. */
export interface Stage extends Formula {
  readonly kind: StageKind
}

/** The number that a derivation ends in, and the node or the edge that it belongs to. */
export interface DerivedResult {
  readonly id: string
  readonly role: 'value' | 'gradient'
  readonly tensor: Tensor
}

/** How a derivative is written: as a number, as a factor for each entry of an array, or as a rule for whole arrays. */
export type DerivativeForm = 'number' | 'entrywise' | 'array'

/** How one number of a step comes about, stage by stage. */
export interface Derivation {
  /** The edge that the result is laid on, where it is. */
  readonly edge?: Edge
  readonly form: DerivativeForm
  readonly stages: readonly Stage[]
  /** Absent for a local derivative, which is a number on the way. */
  readonly result?: DerivedResult
  /** What it is about, as LaTeX, and the same in one line: c = b + 1 = 1.368. */
  readonly subject: string
  readonly line: string
}
