import { intervalMs, type Pace } from '../protocol/pace'

/** How far behind its pace a run may be and still catch up, such as after measuring its accuracies. */
const mostBehindMs = 250

interface PacerParts {
  readonly nowMs: () => number
  /** Resolves after `delayMs`. */
  readonly sleep: (delayMs: number) => Promise<void>
}

/** Spaces the iterations of a run out in time. */
export class Pacer {
  readonly #parts: PacerParts
  #pace: Pace
  /** When the next iteration may begin. */
  #dueMs: number
  #wake = (): void => undefined

  constructor(pace: Pace, parts: PacerParts) {
    this.#pace = pace
    this.#parts = parts
    this.#dueMs = parts.nowMs()
  }

  get isSlow(): boolean {
    return this.#pace !== 'full'
  }

  /** Counts from the present moment: what came before need not be caught up. */
  begin(): void {
    this.#dueMs = this.#parts.nowMs()
  }

  /** Goes on at another pace, and ends a wait. */
  change(pace: Pace): void {
    this.#pace = pace
    this.begin()
    this.wake()
  }

  /** Ends a wait, if there is one. */
  wake(): void {
    this.#wake()
  }

  /** Call this after each iteration. */
  stepped(): void {
    if (!this.isSlow) return
    this.#dueMs = Math.max(this.#dueMs + intervalMs(this.#pace), this.#parts.nowMs() - mostBehindMs)
  }

  /** How long it is until the next iteration is due; 0 if it is. */
  get waitMs(): number {
    return this.isSlow ? Math.max(0, this.#dueMs - this.#parts.nowMs()) : 0
  }

  /** Resolves when the next iteration is due, or when this is woken. */
  wait(): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve
    })
    return Promise.race([this.#parts.sleep(this.waitMs), woken])
  }
}
