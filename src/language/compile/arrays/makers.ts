import { full, generate, type Shape, toNested } from '../../../engine/tensor'
import type { Nested } from '../../../lib/nested'

/** A function of NumPy that makes an array from numbers alone. */
export interface Maker {
  /** How it is called, with numbers written out. */
  readonly example: string
  /** The shape of the array; undefined if it cannot be made from what is given. */
  shapeOf(given: readonly Nested[]): Shape | undefined
  /** The array, given what has a shape. */
  make(given: readonly Nested[]): Nested
}

const isLength = (length: unknown): length is number => Number.isInteger(length) && Number(length) > 0

/** A length or lengths, as a shape of rank 1 or 2; undefined if it is none. */
function writtenShape(given: Nested | undefined): Shape | undefined {
  const lengths = typeof given === 'number' ? [given] : (given ?? [])
  const isShape = lengths.length > 0 && lengths.length <= 2 && lengths.every(isLength)
  return isShape ? (lengths as Shape) : undefined
}

const filled = (
  example: string,
  numberIn: (given: readonly Nested[]) => Nested | undefined,
  count: number,
): Maker => ({
  example,
  shapeOf: (given) =>
    given.length === count && typeof numberIn(given) === 'number' ? writtenShape(given[0]) : undefined,
  make: (given) => toNested(full(writtenShape(given[0]) ?? [], Number(numberIn(given)))),
})

const isNumbers = (given: readonly Nested[]): given is readonly number[] =>
  given.every((each) => typeof each === 'number')

/** Ones on the diagonal, with as many columns as rows unless another number is given; `most`: how many may be given. */
const diagonal = (example: string, most: number): Maker => ({
  example,
  shapeOf: (given) => {
    const [rows, columns = rows] = given
    return given.length <= most && isLength(rows) && isLength(columns) ? [rows, columns] : undefined
  },
  make: ([rows, columns = rows]) => {
    const width = Number(columns)
    return toNested(generate([Number(rows), width], (at) => (Math.floor(at / width) === at % width ? 1 : 0)))
  },
})

/** Where numbers start, where they stop, and how far apart they are. */
function range([first = 0, second, step = 1]: readonly number[]): readonly [number, number, number] {
  return second === undefined ? [0, first, step] : [first, second, step]
}

const arange: Maker = {
  example: 'arange(3)',
  shapeOf: (given) => {
    if (!isNumbers(given) || given.length < 1 || given.length > 3 || !given.every(Number.isInteger))
      return undefined
    const [start, stop, step] = range(given)
    return writtenShape(Math.ceil((stop - start) / step))
  },
  make: (given) => {
    const [start, stop, step] = range(given as readonly number[])
    return toNested(generate([Math.ceil((stop - start) / step)], (at) => start + at * step))
  },
}

/** How many numbers linspace gives unless another number is asked for. */
const usualCount = 50

const linspace: Maker = {
  example: 'linspace(0, 1, 5)',
  shapeOf: (given) => {
    const isComplete = isNumbers(given) && given.length >= 2 && given.length <= 3
    return isComplete ? writtenShape(given[2] ?? usualCount) : undefined
  },
  make: ([start, stop, length = usualCount]) => {
    const [from, to, count] = [Number(start), Number(stop), Number(length)]
    const step = (to - from) / Math.max(1, count - 1)
    return toNested(generate([count], (at) => (at > 0 && at === count - 1 ? to : at * step + from)))
  },
}

/** The functions that make arrays, by name. */
export const makers: ReadonlyMap<string, Maker> = new Map([
  ['ones', filled('ones((3, 2))', () => 1, 1)],
  ['zeros', filled('zeros((3, 2))', () => 0, 1)],
  ['full', filled('full((3, 2), 0.5)', ([, value]) => value, 2)],
  ['eye', diagonal('eye(3)', 2)],
  ['identity', diagonal('identity(3)', 1)],
  ['arange', arange],
  ['linspace', linspace],
])

/** The number of entries that an array may have if a function makes it. */
export const mostMade = 400
