/** The size of the net and of its batches in one measurement. */
export interface Case {
  readonly hidden: number
  readonly batchSize: number
}

/** The case that the lecture trains. */
export const lectureCase: Case = { hidden: 50, batchSize: 100 }

/** One way to train the net on batches drawn in advance. */
export interface Contestant {
  /** One iteration: changes the parameters and returns the loss before. */
  readonly train: (batch: number) => number
  /** Prepares for iterations after another contestant has had its turn. */
  readonly takeTurn?: () => Promise<unknown>
}

/** How many different batches are drawn; iterations cycle through them. */
export const drawnBatches = 40

/** What the page of the benchmark offers to the script that drives it. */
export interface KernelBench {
  readonly names: readonly string[]
  /** Builds a contestant for a case and trains it on the first `iterations` batches: the loss of the last. */
  prepare(name: string, wanted: Case, iterations: number): Promise<number>
  /**
   * Mean microseconds per iteration over the given number of iterations, of the contestant that was prepared.
   */
  time(name: string, iterations: number): Promise<number>
}
