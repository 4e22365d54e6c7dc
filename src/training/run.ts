import { errorFrom } from './failure'
import type { KernelName } from './network'
import type { BeginRun, PrepareRun, RunAtWork } from './prepare-run'
import { ProgressBatch } from './progress-batch'
import type { Goal, RunReport } from './protocol'
import type { TrainingSettings } from './settings'
import { createThrottle } from './throttle'
import type { RunEvent } from './training-run'
import { type Answers, answer, type QuestionKind, type QuestionOf } from './window/questions'

/** What a run needs of the place that it runs in. */
export interface Surroundings {
  readonly prepareRun: PrepareRun
  readonly kernel: KernelName
  readonly nowMs: () => number
  /** Lets the messages that have come in be served. */
  readonly breathe: () => Promise<void>
}

const sliceMs = 8
const reportIntervalMs = 1000 / 60

/** One run at work in slices short enough for messages to be served between them. */
export class Run {
  readonly #surroundings: Surroundings
  readonly #report: (report: RunReport) => void
  readonly #abort = new AbortController()
  readonly #batch = new ProgressBatch()
  readonly #reportIsDue: () => boolean
  #run: RunAtWork | undefined
  #goal: Goal
  #isWorking = false

  constructor(surroundings: Surroundings, goal: Goal, report: (report: RunReport) => void) {
    this.#surroundings = surroundings
    this.#goal = goal
    this.#report = (message) => {
      if (!this.#abort.signal.aborted) report(message)
    }
    this.#reportIsDue = createThrottle(reportIntervalMs, surroundings.nowMs)
  }

  /** Fetches what is needed, then goes on to the goal. */
  async start(settings: TrainingSettings, mnistUrl: string): Promise<void> {
    this.#report({ type: 'kernel', kernel: this.#surroundings.kernel })
    try {
      const begin = await this.#prepare(mnistUrl)
      this.#run = begin(settings)
    } catch (thrown) {
      this.#report({ type: 'failed', error: errorFrom(thrown) })
      return
    }
    await this.#work()
  }

  /** Sets a new goal, and sets to work on it where the run is at rest. */
  goOn(goal: Goal): void {
    this.#goal = goal
    if (!this.#isWorking) void this.#work()
  }

  /** What the net has to say as it stands; undefined before there is one. Also a run that was ended can be asked. */
  look<Kind extends QuestionKind>(question: QuestionOf<Kind>): Answers[Kind] | undefined {
    return this.#run && answer(this.#run.window, question)
  }

  /** Has the run learn at this rate from its next iteration on. */
  changeLearningRate(learningRate: number): void {
    this.#run?.rates.change(learningRate)
  }

  /** Ends the run; nothing is reported any more. */
  stop(): void {
    this.#abort.abort()
  }

  #prepare(mnistUrl: string): Promise<BeginRun> {
    const onDownload = (loadedBytes: number, totalBytes: number) => {
      if (this.#reportIsDue() || loadedBytes === totalBytes) {
        this.#report({ type: 'download', download: { loadedBytes, totalBytes } })
      }
    }
    return this.#surroundings.prepareRun(mnistUrl, onDownload, this.#abort.signal)
  }

  async #work(): Promise<void> {
    const pieces = this.#run?.pieces
    if (!pieces) return
    this.#isWorking = true
    this.#report({ type: 'training' })
    try {
      const isFinished = await this.#sliceBySlice(pieces)
      this.#reportProgress()
      this.#report({ type: isFinished ? 'finished' : 'paused' })
    } catch (thrown) {
      this.#reportProgress()
      this.#report({ type: 'failed', error: errorFrom(thrown) })
    }
    this.#isWorking = false
  }

  async #sliceBySlice(pieces: Iterator<RunEvent, void>): Promise<boolean> {
    const { nowMs, breathe } = this.#surroundings
    let lastMs = nowMs()
    while (this.#goal !== 'pause' && !this.#abort.signal.aborted) {
      const endMs = nowMs() + sliceMs
      while (this.#goal !== 'pause' && lastMs < endMs) {
        const { value, done } = pieces.next()
        if (done) return true
        const now = nowMs()
        this.#batch.add(value, now - lastMs)
        lastMs = now
        if (this.#goal === 'one-iteration' && value.rest) this.#goal = 'pause'
      }
      if (this.#reportIsDue()) this.#reportProgress()
      await breathe()
    }
    return false
  }

  #reportProgress(): void {
    this.#report({ type: 'progress', progress: this.#batch.take(this.#run?.rates.changes ?? []) })
  }
}
