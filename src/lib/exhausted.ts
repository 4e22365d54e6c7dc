/** Does all the pieces of a work, one after another; returns what comes of it. */
export function exhausted<Result>(pieces: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}
