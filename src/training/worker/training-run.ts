import { type Checkpoint, checkpointedHistory, historyOf } from '../history/checkpoint'
import { type Answers, answer, type QuestionKind, type QuestionOf } from '../looks/questions'
import { errorFrom } from '../protocol/failure'
import type { Pace } from '../protocol/pace'
import type { Goal, RunReport } from '../protocol/protocol'
import { Keeper } from './keeper'
import { Pacer } from './pacer'
import type { BegunRun } from './prepare-run'
import type { RunEvent } from './run-event'
import { RunLog } from './run-log'
import type { RunParts, RunRequest } from './run-parts'
import { createThrottle } from './throttle'

const sliceMs = 8
const reportIntervalMs = 1000 / 60

/** A running run, working in slices short enough that messages can be handled between them. */
export class TrainingRun {
  readonly #parts: RunParts
  readonly #request: RunRequest
  readonly #report: (report: RunReport) => void
  readonly #abort = new AbortController()
  readonly #log: RunLog
  readonly #reportIsDue: () => boolean
  readonly #keeper: Keeper
  readonly #pacer: Pacer
  readonly #run: Promise<BegunRun | undefined>
  #goal: Goal
  #isWorking = false
  #isEvaluating = false
  #hasFailed = false

  /** Fetches what is needed, then works towards the goal. */
  constructor(parts: RunParts, request: RunRequest, report: (report: RunReport) => void) {
    this.#parts = parts
    this.#request = request
    this.#goal = request.goal
    this.#report = (message) => {
      if (!this.#abort.signal.aborted) report(message)
    }
    this.#log = new RunLog(request.from && historyOf(request.from))
    this.#reportIsDue = createThrottle(reportIntervalMs, parts.nowMs)
    this.#pacer = new Pacer(request.pace, parts)
    this.#keeper = new Keeper({ ...parts, report: this.#report })
    this.#run = this.#begin()
    void this.#work()
  }

  /**
   * Sets a new goal, and starts working if the run is paused. A pause between iterations takes effect after
   * one more, which is kept and can be opened.
   */
  goOn(goal: Goal): void {
    const endsAnIteration = goal === 'pause' && this.#isWorking && !this.#isEvaluating
    this.#goal = endsAnIteration ? 'one-iteration' : goal
    this.#pacer.wake()
    void this.#work()
  }

  /**
   * The answer of the current net, as soon as there is one; undefined if there will be none. A run that has
   * ended can be asked as well.
   */
  async look<Kind extends QuestionKind>(question: QuestionOf<Kind>): Promise<Answers[Kind] | undefined> {
    const run = await this.#run
    return run && answer(run.net, question)
  }

  /** Makes the run go on at this pace, from now on. */
  changePace(pace: Pace): void {
    this.#pacer.change(pace)
  }

  /** Makes the run use this learning rate from its next iteration on. */
  async changeLearningRate(learningRate: number): Promise<void> {
    const run = await this.#run
    run?.rates.change(learningRate)
    if (!run || this.#isWorking) return
    this.#reportProgress(run)
    await this.#keep(run)
  }

  /** Ends the run; nothing is reported after this. */
  async stop(): Promise<void> {
    this.#abort.abort()
    this.#pacer.wake()
    const run = await this.#run
    if (run) await this.#keep(run)
  }

  async #begin(): Promise<BegunRun | undefined> {
    const { prepareRun, kernel } = this.#parts
    const { settings, mnistUrl, from } = this.#request
    const onDownload = (loadedBytes: number, totalBytes: number) => {
      if (this.#reportIsDue() || loadedBytes === totalBytes) {
        this.#report({ type: 'download', download: { loadedBytes, totalBytes } })
      }
    }
    this.#report({ type: 'kernel', kernel })
    try {
      const begin = await prepareRun(mnistUrl, onDownload, this.#abort.signal)
      return begin(settings, from)
    } catch (thrown) {
      this.#report({ type: 'failed', error: errorFrom(thrown) })
      return undefined
    }
  }

  async #work(): Promise<void> {
    const run = await this.#run
    if (!run || this.#isWorking || this.#goal === 'pause') return
    this.#isWorking = true
    this.#pacer.begin()
    this.#report({ type: 'training' })
    try {
      const isFinished = await this.#sliceBySlice(run)
      this.#reportProgress(run)
      if (!this.#abort.signal.aborted) void this.#keep(run)
      this.#report({ type: isFinished ? 'finished' : 'paused' })
    } catch (thrown) {
      this.#hasFailed = true
      this.#reportProgress(run)
      this.#report({ type: 'failed', error: errorFrom(thrown) })
    }
    this.#isWorking = false
  }

  async #sliceBySlice(run: BegunRun): Promise<boolean> {
    const { nowMs } = this.#parts
    let lastMs = nowMs()
    while (this.#goal !== 'pause' && !this.#abort.signal.aborted) {
      const endMs = nowMs() + sliceMs
      run.recorder.recordsEach = this.#goal === 'one-iteration'
      run.measuring.isSlow = this.#pacer.isSlow
      let waits = false
      while (this.#goal !== 'pause' && !waits && lastMs < endMs) {
        const { value, done } = run.pieces.next()
        if (done) return true
        const now = nowMs()
        this.#add(run, value, now - lastMs)
        this.#isEvaluating = value.type === 'evaluating'
        lastMs = now
        if (this.#isGoalReachedBy(value)) this.#goal = 'pause'
        waits = this.#waitsAfter(run, value)
      }
      await this.#rest(run, waits)
    }
    return false
  }

  /** Between two slices: reports and keeps what there is, and lets messages be handled, or `waits` for the pace. */
  async #rest(run: BegunRun, waits: boolean): Promise<void> {
    if (waits || this.#reportIsDue()) this.#reportProgress(run)
    this.#keeper.keepNowAndThen(() => this.#checkpointOf(run))
    await (waits ? this.#pacer.wait() : this.#parts.breathe())
  }

  #add({ measuring }: BegunRun, event: RunEvent, ms: number): void {
    this.#log.add(event, ms)
    measuring.add(event, ms)
    if (event.type === 'iteration') this.#pacer.stepped()
    if (event.type === 'measured') this.#report({ type: 'measured', accuracies: event.accuracies })
  }

  /** Whether the next iteration comes next, and is not due yet at the pace of the run. */
  #waitsAfter({ measuring }: BegunRun, { type, rest }: RunEvent): boolean {
    const isNext = type === 'measured' || (rest && !(type === 'iteration' && measuring.isDue))
    return isNext && this.#goal === 'end' && this.#pacer.waitMs > 0
  }

  #isGoalReachedBy({ type, rest }: RunEvent): boolean {
    return this.#goal === 'evaluation' ? type === 'evaluated' : this.#goal === 'one-iteration' && rest
  }

  #reportProgress({ rates }: BegunRun): void {
    this.#report({ type: 'progress', progress: this.#log.take(rates.changes) })
  }

  /** Keeps the current state of the run, unless it broke off in the middle of a piece. */
  async #keep(run: BegunRun): Promise<void> {
    if (!this.#hasFailed) await this.#keeper.keep(this.#checkpointOf(run))
  }

  /** The current state of the run, between two pieces. */
  #checkpointOf(run: BegunRun): Checkpoint {
    const { id, settings } = this.#request
    const history = this.#log.historyUntilNow(run.rates.changes)
    return { id, settings, ...run.state(), ...checkpointedHistory(history) }
  }
}
