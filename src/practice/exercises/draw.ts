import { integer, type RandomState } from '../../lib/random'
import { required } from '../../lib/required'

/** The next whole number from `least` to `most`. */
export const whole = (random: RandomState, least: number, most: number): number =>
  least + integer(random, most - least + 1)

/** One of a list, all equally likely. */
export const oneOf = <Item>(random: RandomState, list: readonly Item[]): Item =>
  required(list[integer(random, list.length)], 'nothing to choose from')

/** A row of small whole numbers, negative ones and 0 among them. */
export const wholeRow = (random: RandomState, length: number, least = -3, most = 4): readonly number[] =>
  Array.from({ length }, () => whole(random, least, most))

/** Rows of small whole numbers. */
export const wholeRows = (
  random: RandomState,
  rows: number,
  columns: number,
  least = -3,
  most = 4,
): readonly (readonly number[])[] =>
  Array.from({ length: rows }, () => wholeRow(random, columns, least, most))

const mostDraws = 2_000

/** Draws again until something fits; throws if nothing does. */
export function drawUntil<Drawn>(draw: () => Drawn | undefined): Drawn {
  for (let i = 0; i < mostDraws; i++) {
    const drawn = draw()
    if (drawn !== undefined) return drawn
  }
  throw new Error(`nothing fits in ${mostDraws} draws`)
}
