/** Runs all pieces of a task in a row and returns its result. */
export function exhausted<Result>(pieces: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}
