import type { OpDef, OpOptions } from '../op'
import type { Shape } from '../tensor'

/** An op on earlier nodes, given by their positions. */
export interface Application {
  readonly op: OpDef
  readonly inputs: readonly number[]
  readonly options?: OpOptions
}

/** Where a composite op puts what it is made of; every node gets an id inside the composite's. */
export interface Expander {
  readonly apply: (name: string, application: Application) => number
  readonly number: (name: string, value: number) => number
  readonly shapeAt: (position: number) => Shape
}

/** Lays a composite op out in simpler ops and returns the last of them, which gives the composite's value. */
export type Expand = (inside: Expander, inputs: readonly number[], options: OpOptions) => Application
