/** What one measurement is about. */
export interface Case {
  readonly hidden: number
  readonly batchSize: number
}

/** The case that the lecture trains. */
export const lectureCase: Case = { hidden: 50, batchSize: 100 }

/** One way to train the net on batches that were drawn beforehand. */
export interface Contestant {
  /** One iteration: changes the parameters and returns the loss before. */
  readonly train: (batch: number) => number
  /** Makes ready for iterations after another contestant has had its turn. */
  readonly takeTurn?: () => Promise<unknown>
}

/** How many different batches are drawn; iterations go through them in turn. */
export const drawnBatches = 40

/** What the page of the benchmark offers to who drives it. */
export interface KernelBench {
  readonly names: readonly string[]
  /** Builds a contestant for a case and trains it on the first `iterations` batches: the loss of the last. */
  prepare(name: string, wanted: Case, iterations: number): Promise<number>
  /** Mean microseconds of an iteration over so many of them, of the contestant that was prepared. */
  time(name: string, iterations: number): Promise<number>
}
