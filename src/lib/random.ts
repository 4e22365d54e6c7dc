/**
 * The whole state of a generator: four 32-bit words, as plain data, so that a sequence can continue after a
 * pause.
 */
export interface RandomState {
  a: number
  b: number
  c: number
  d: number
}

/** The 32-bit finaliser of splitmix32, constants from C. Wellons, "Prospecting for Hash Functions" (2018). */
function mixed(word: number): number {
  let z = word | 0
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return z ^ (z >>> 15)
}

/** Seeds are the whole numbers from 0 to this one. */
export const largestSeed = 2 ** 32 - 1

/** The state for `seed` (a whole number from 0 to 2^32 − 1), filled by splitmix32. */
export function seedRandom(seed: number): RandomState {
  const word = (index: number) => mixed(seed + Math.imul(index, 0x9e3779b9))
  return { a: word(1), b: word(2), c: word(3), d: word(4) }
}

const rotated = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits))

/** The next whole number from 0 to 2^32 − 1, by xoshiro128** (Blackman and Vigna, 2018); advances `state`. */
export function nextWord(state: RandomState): number {
  const word = Math.imul(rotated(Math.imul(state.b, 5), 7), 9)
  const shifted = state.b << 9
  state.c ^= state.a
  state.d ^= state.b
  state.b ^= state.c
  state.a ^= state.d
  state.c ^= shifted
  state.d = rotated(state.d, 11)
  return word >>> 0
}

/** The next number in [0, 1), with 53 random bits. */
export function uniform(state: RandomState): number {
  const high = nextWord(state) >>> 5
  const low = nextWord(state) >>> 6
  return (high * 2 ** 26 + low) / 2 ** 53
}

/**
 * The next whole number from 0 to `n` − 1, all equally likely (draws again where the range would not divide
 * evenly).
 */
export function integer(state: RandomState, n: number): number {
  const limit = 2 ** 32 - (2 ** 32 % n)
  let word = nextWord(state)
  while (word >= limit) word = nextWord(state)
  return word % n
}

/** A list in another order, each order equally likely (Fisher and Yates). */
export function shuffled<Item>(state: RandomState, list: readonly Item[]): readonly Item[] {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = integer(state, i + 1)
    const [a, b] = [mixed[i] as Item, mixed[j] as Item]
    mixed[i] = b
    mixed[j] = a
  }
  return mixed
}

/** The next draw from the standard normal distribution, by the method of Box and Muller (1958). */
export function normal(state: RandomState): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(state)))
  return radius * Math.cos(2 * Math.PI * uniform(state))
}
