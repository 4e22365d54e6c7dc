/** Seeds that are chosen here have at most so many digits, so that they can be read out in class. */
const digits = 6

/** A seed for another sheet. */
export const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 10 ** digits
