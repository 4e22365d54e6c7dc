import type { Shape, Tensor } from './tensor'

/** The entry at which two gradients lie furthest apart. */
export interface LargestDifference {
  /** Row and column, or position, counted from 0; empty for a scalar. */
  readonly index: readonly number[]
  readonly numerical: number
  readonly backpropagated: number
}

/** How well two gradients of one array agree. */
export interface Comparison {
  /** ‖n − a‖ / (‖n‖ + ‖a‖): 0 where they are equal, 1 where one is missing or they are opposite. */
  readonly relativeDifference: number
  readonly largest: LargestDifference
}

/** Below `agrees` two gradients agree; above `differs` a rule is at fault; what lies between wants a look. */
const thresholds = { agrees: 1e-7, differs: 1e-4 } as const

/** What a relative difference says. */
export type Verdict = 'agrees' | 'unclear' | 'differs' | 'not-finite'

/** Judges a relative difference by the thresholds. */
export function verdictOf(relativeDifference: number): Verdict {
  if (!Number.isFinite(relativeDifference)) return 'not-finite'
  if (relativeDifference < thresholds.agrees) return 'agrees'
  return relativeDifference > thresholds.differs ? 'differs' : 'unclear'
}

/** Compares the numerical and the backpropagated gradient of one array. */
export function compareGradients(numerical: Tensor, backpropagated: Tensor): Comparison {
  const differences = numerical.data.map((slope, i) => slope - (backpropagated.data[i] as number))
  const size = norm(numerical.data) + norm(backpropagated.data)
  const entry = positionOfLargest(differences)
  return {
    relativeDifference: size === 0 ? 0 : norm(differences) / size,
    largest: {
      index: indexOf(entry, numerical.shape),
      numerical: numerical.data[entry] as number,
      backpropagated: backpropagated.data[entry] as number,
    },
  }
}

const norm = (entries: Float64Array): number =>
  Math.sqrt(entries.reduce((sum, entry) => sum + entry * entry, 0))

/** Where the entry of the largest size is; the first that is no number, where there is one. */
function positionOfLargest(entries: Float64Array): number {
  let position = 0
  for (let i = 0; i < entries.length; i++) {
    const size = Math.abs(entries[i] as number)
    if (Number.isNaN(size)) return i
    if (size > Math.abs(entries[position] as number)) position = i
  }
  return position
}

function indexOf(position: number, shape: Shape): readonly number[] {
  if (shape.length === 0) return []
  const columns = shape.at(-1) as number
  return shape.length === 1 ? [position] : [Math.floor(position / columns), position % columns]
}
