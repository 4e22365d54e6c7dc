interface SilenceWatchParts {
  /** Silence longer than this means that the worker is dead. */
  readonly limitMs: () => number
  readonly onSilent: () => void
  readonly nowMs: () => number
}

/** How often to check. */
export const lookIntervalMs = 2000

/**
 * Checks that are later than this mean that the page itself was asleep: a tab in the background, a closed
 * laptop.
 */
const sleptMs = 2.5 * lookIntervalMs

/**
 * Detects a worker that has gone silent: a worker that closes itself or hangs fires no event. One that has
 * never said anything is still being loaded, and fires an event if that fails.
 */
export class SilenceWatch {
  readonly #parts: SilenceWatchParts
  #heardMs: number | undefined
  #lookedMs: number

  constructor(parts: SilenceWatchParts) {
    this.#parts = parts
    this.#lookedMs = parts.nowMs()
  }

  /** Call this at each sign of life. */
  heard(): void {
    this.#heardMs = this.#parts.nowMs()
  }

  /** Call this every `lookIntervalMs`. */
  look(): void {
    const { limitMs, onSilent, nowMs } = this.#parts
    const now = nowMs()
    const slept = now - this.#lookedMs > sleptMs
    this.#lookedMs = now
    if (this.#heardMs === undefined) return
    if (slept) this.#heardMs = now
    if (now - this.#heardMs > limitMs()) onSilent()
  }
}
