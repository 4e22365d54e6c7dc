import { type ArrayCheck, type CheckEvent, checkGradients } from '../engine/gradient-check'
import { type Run, runGraph, valueAt } from '../engine/run'
import { createThrottle } from '../training/worker/throttle'
import { averageMs } from './average-time'
import { errorFrom } from './failure'
import type { PrepareCheck, PreparedCheck } from './prepare-check'
import type { CheckedArray, CheckReport, CheckRequest } from './protocol'

/** What a check needs from its environment. */
export interface CheckParts {
  readonly prepareCheck: PrepareCheck
  readonly nowMs: () => number
  /** Lets waiting messages be handled. */
  readonly breathe: () => Promise<void>
}

const sliceMs = 16
const reportIntervalMs = 100
const shortestTimedMs = 30

/** A running check, working in slices short enough that messages can be handled between them. */
export class CheckRun {
  readonly #parts: CheckParts
  readonly #report: (report: CheckReport) => void
  readonly #abort = new AbortController()
  readonly #reportIsDue: () => boolean
  #checkedEntries = 0
  #checks: ArrayCheck[] = []

  constructor(parts: CheckParts, report: (report: CheckReport) => void) {
    this.#parts = parts
    this.#report = (message) => {
      if (!this.#abort.signal.aborted) report(message)
    }
    this.#reportIsDue = createThrottle(reportIntervalMs, parts.nowMs)
  }

  /** Fetches what is needed, then checks everything. */
  async start(request: CheckRequest, mnistUrl: string): Promise<void> {
    try {
      await this.#check(await this.#prepare(request, mnistUrl))
    } catch (thrown) {
      this.#report({ type: 'failed', error: errorFrom(thrown) })
    }
  }

  /** Ends the check; nothing is reported after this. */
  stop(): void {
    this.#abort.abort()
  }

  #prepare(request: CheckRequest, mnistUrl: string): Promise<PreparedCheck> {
    const onDownload = (loadedBytes: number, totalBytes: number) => {
      if (this.#reportIsDue() || loadedBytes === totalBytes)
        this.#report({ type: 'download', loadedBytes, totalBytes })
    }
    return this.#parts.prepareCheck(request, mnistUrl, onDownload, this.#abort.signal)
  }

  async #check({ graph, parameters, upstream }: PreparedCheck): Promise<void> {
    const { nowMs } = this.#parts
    const run = runGraph(graph, upstream)
    this.#report({ type: 'checking', arrays: parameters.map((id) => arrayOf(run, id)) })
    // From the output backwards, as in backpropagation: the small arrays come before the largest.
    const fromOutput = [...parameters].reverse()
    const onceMs = await this.#sliceBySlice(checkGradients(run, fromOutput))
    if (this.#abort.signal.aborted) return
    this.#reportProgress()
    const again = () => {
      for (const _ of checkGradients(run, fromOutput));
    }
    const numericalMs = onceMs < shortestTimedMs ? averageMs(again, nowMs, shortestTimedMs) : onceMs
    const backpropagationMs = averageMs(() => runGraph(graph, upstream), nowMs, shortestTimedMs)
    this.#report({ type: 'finished', times: { numericalMs, backpropagationMs } })
  }

  /** Runs all pieces, or until the check is stopped; returns the time spent working, without the pauses. */
  async #sliceBySlice(pieces: Iterator<CheckEvent, void>): Promise<number> {
    const { nowMs, breathe } = this.#parts
    let workedMs = 0
    while (!this.#abort.signal.aborted) {
      const startMs = nowMs()
      while (nowMs() < startMs + sliceMs) {
        const { value, done } = pieces.next()
        if (done) return workedMs + nowMs() - startMs
        this.#count(value)
      }
      workedMs += nowMs() - startMs
      if (this.#reportIsDue()) this.#reportProgress()
      await breathe()
    }
    return workedMs
  }

  #count(event: CheckEvent): void {
    if (event.kind === 'entry') this.#checkedEntries++
    else this.#checks.push(event.check)
  }

  #reportProgress(): void {
    this.#report({ type: 'progress', checkedEntries: this.#checkedEntries, checks: this.#checks })
    this.#checks = []
  }
}

function arrayOf({ graph, values }: Run, id: string): CheckedArray {
  const { shape } = valueAt(values, graph.positions.get(id) ?? -1)
  return { id, shape }
}
