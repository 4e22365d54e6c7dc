import { entryAt, type Shape, type Tensor, zipTensors } from './tensor'

/** The entry at which two gradients differ most. */
export interface LargestDifference {
  /** Row and column, or position, counted from 0; empty for a scalar. */
  readonly index: readonly number[]
  readonly numerical: number
  readonly backpropagated: number
}

/** How well two gradients of one array agree. */
export interface Comparison {
  /** ‖n − a‖ / (‖n‖ + ‖a‖): 0 if they are equal, 1 if one is zero or they are opposite. */
  readonly relativeDifference: number
  readonly largest: LargestDifference
}

/** Below `agrees` two gradients agree; above `differs` a rule is wrong; anything between needs a look. */
const thresholds = { agrees: 1e-7, differs: 1e-4 } as const

/** What a relative difference means. */
export type Verdict = 'agrees' | 'unclear' | 'differs' | 'not-finite'

/** Judges a relative difference by these thresholds. */
export function verdictOf(relativeDifference: number): Verdict {
  if (!Number.isFinite(relativeDifference)) return 'not-finite'
  if (relativeDifference < thresholds.agrees) return 'agrees'
  return relativeDifference > thresholds.differs ? 'differs' : 'unclear'
}

/** Compares the numerical and the backpropagated gradient of one array. */
export function compareGradients(numerical: Tensor, backpropagated: Tensor): Comparison {
  const differences = zipTensors(numerical, backpropagated, (slope, gradient) => slope - gradient).data
  const size = norm(numerical.data) + norm(backpropagated.data)
  const entry = positionOfLargest(differences)
  return {
    relativeDifference: size === 0 ? 0 : norm(differences) / size,
    largest: {
      index: indexOf(entry, numerical.shape),
      numerical: entryAt(numerical.data, entry),
      backpropagated: entryAt(backpropagated.data, entry),
    },
  }
}

const norm = (entries: Float64Array): number =>
  Math.sqrt(entries.reduce((sum, entry) => sum + entry * entry, 0))

/** The position of the entry with the largest magnitude, or of the first NaN if there is one. */
function positionOfLargest(entries: Float64Array): number {
  let [position, largest] = [0, 0]
  for (const [i, entry] of entries.entries()) {
    const size = Math.abs(entry)
    if (Number.isNaN(size)) return i
    if (size > largest) [position, largest] = [i, size]
  }
  return position
}

function indexOf(position: number, shape: Shape): readonly number[] {
  const columns = shape.at(-1)
  if (columns === undefined) return []
  return shape.length === 1 ? [position] : [Math.floor(position / columns), position % columns]
}
