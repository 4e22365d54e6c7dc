import { nextTask } from './next-task'

/** Waits until everything that has arrived in the meantime is handled. */
export const breathe = (): Promise<void> => new Promise(nextTask)

/** Runs all pieces of a task, yielding to other work after each. */
export async function withBreath<Result>(pieces: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
    await breathe()
  }
}
