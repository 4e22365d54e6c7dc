import type { Numbers } from '../../engine/formula/equation'
import type { Formula, Index } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import { integer, seedRandom } from '../../lib/random'

/** The values of letters. */
export type LetterValues = ReadonlyMap<string, number>

const mostPlaces = 16
const drawnPlaces = 20

/** The indices of a part, each with the length of its axis. */
function axesOf(part: Formula, { shapeOf }: Numbers): readonly (readonly [Index, number | undefined])[] {
  if (part.kind === 'entry' && part.of.kind === 'symbol') return along(part.at, part.of.shape)
  if (part.kind !== 'symbol' && part.kind !== 'tied') return []
  const of = part.kind === 'symbol' ? part.of : part.to
  if (of.role === 'derivative' && part.kind === 'symbol')
    return [...along(part.at, shapeOf(of.of)), ...along(part.below, shapeOf(of.id))]
  return along(part.at, part.kind === 'symbol' && of.role === 'extra' ? part.shape : shapeOf(of.id))
}

const along = (at: readonly Index[] = [], shape: readonly number[]) =>
  at.map((index, axis) => [index, shape[axis]] as const)

/**
 * How far a letter runs; throws if nothing gives its range, or if it runs along axes of different lengths.
 */
export function lengthOf(letter: string, sides: readonly Formula[], numbers: Numbers): number {
  const lengths = sides
    .flatMap(allParts)
    .flatMap((part) => axesOf(part, numbers))
    .filter(([index]) => index === letter)
    .map(([, length]) => length)
  const [first] = lengths
  if (first === undefined) throw new Error(`nothing gives the range of ${letter}`)
  if (lengths.some((length) => length !== first))
    throw new Error(`${letter} runs along ${lengths.join(' and ')}`)
  return first
}

/** All possible values of the letters; if that is more than 16 places, 20 random ones. */
export function placesOf(lengths: ReadonlyMap<string, number>): readonly LetterValues[] {
  const count = [...lengths.values()].reduce((product, length) => product * length, 1)
  const random = seedRandom(count)
  return count <= mostPlaces
    ? Array.from({ length: count }, (_, position) => placeAt(lengths, position))
    : Array.from({ length: drawnPlaces }, () => placeAt(lengths, integer(random, count)))
}

function placeAt(lengths: ReadonlyMap<string, number>, position: number): LetterValues {
  let rest = position
  return new Map(
    [...lengths].map(([letter, length]) => {
      const index = rest % length
      rest = Math.floor(rest / length)
      return [letter, index + 1]
    }),
  )
}

/** Some positions below a count: all of them if there are few, else a random selection. */
export function drawnPositions(count: number): readonly number[] {
  const random = seedRandom(count)
  return count <= mostPlaces
    ? Array.from({ length: count }, (_, position) => position)
    : Array.from({ length: drawnPlaces }, () => integer(random, count))
}
