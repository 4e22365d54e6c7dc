import { seedRandom, shuffled } from '../../lib/random'

/** The items in an order that only depends on a name, so that it is the same each time. */
export function mixed<Item>(items: readonly Item[], name: string): readonly Item[] {
  const seed = [...name].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) >>> 0, 7)
  return shuffled(seedRandom(seed), items)
}
