interface SilenceWatchParts {
  /** Silence longer than this is an end. */
  readonly limitMs: () => number
  readonly onSilent: () => void
  readonly nowMs: () => number
}

/** How often to look. */
export const lookIntervalMs = 2000

/** Looks that come so late tell that the page itself slept: a tab in the background, a closed laptop. */
const sleptMs = 2.5 * lookIntervalMs

/**
 * Notices a worker that says nothing any more: one that closes itself, or hangs, fires no event. One that has said
 * nothing yet is still on its way over the network, and fires an event where it does not come.
 */
export class SilenceWatch {
  readonly #parts: SilenceWatchParts
  #heardMs: number | undefined
  #lookedMs: number

  constructor(parts: SilenceWatchParts) {
    this.#parts = parts
    this.#lookedMs = parts.nowMs()
  }

  /** To be called at each sign of life. */
  heard(): void {
    this.#heardMs = this.#parts.nowMs()
  }

  /** To be called each `lookIntervalMs`. */
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
