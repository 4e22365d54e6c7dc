import type { Shape } from '../../engine/tensor'

/** The position of an entry along each axis, counted from 1. */
export function coordinatesOf(shape: Shape, at: number): readonly number[] {
  if (shape.length === 0) return []
  const columns = shape.at(-1) ?? 1
  return shape.length === 1 ? [at + 1] : [Math.floor(at / columns) + 1, (at % columns) + 1]
}

/** The flat position of an entry with these positions along the axes, counted from 1. */
export const placeOfCoordinates = (shape: Shape, at: readonly number[]): number =>
  at.reduce((place, coordinate, axis) => place * (shape[axis] ?? 1) + coordinate - 1, 0)

/** An index that runs over the terms of a sum: its letter, and its first and last number. */
export interface RunningIndex {
  readonly letter: string
  readonly first: number
  readonly last: number
}

const usualLetters = ['i', 'j', 'k', 'l', 'm', 'n']

/**
 * For what each term of a sum reads: its index, with letters for the indices that run, and the letters with
 * their ranges.
 */
export function runningIndices(
  terms: readonly (readonly (readonly number[])[])[],
  letters: readonly string[] = [],
): {
  readonly indices: readonly (readonly (number | string)[])[]
  readonly running: readonly RunningIndex[]
} {
  const running = new Map<string, RunningIndex>()
  const pool = [...letters, ...usualLetters.filter((letter) => !letters.includes(letter))]
  const indices = (terms[0] ?? []).map((coordinates, slot) =>
    coordinates.map((first, axis) => {
      const sequence = terms.map((slots) => slots[slot]?.[axis] ?? first)
      if (sequence.every((coordinate) => coordinate === first)) return first
      const known = running.get(String(sequence))
      const index = known ?? { letter: pool[running.size] ?? '?', first, last: sequence.at(-1) ?? first }
      running.set(String(sequence), index)
      return index.letter
    }),
  )
  return { indices, running: [...running.values()] }
}
