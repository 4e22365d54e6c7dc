import { nextTask } from './next-task'

/** Waits until what has come in meanwhile is done. */
export const breathe = (): Promise<void> => new Promise(nextTask)

/** Does all the pieces of a work, with a breath after each. */
export async function withBreath<Result>(pieces: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
    await breathe()
  }
}
