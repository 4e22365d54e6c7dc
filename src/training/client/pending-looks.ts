import type { Answers, QuestionKind } from '../looks/questions'

type Answer = Answers[QuestionKind] | undefined

/** Questions about the net that have not been answered yet. */
export class PendingLooks {
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #latestId = 0

  /**
   * Calls `send` with a new id; resolves to undefined if `send` returns false because there is no worker to
   * ask.
   */
  ask<Kind extends QuestionKind>(send: (lookId: number) => boolean): Promise<Answers[Kind] | undefined> {
    const lookId = ++this.#latestId
    return new Promise((resolve) => {
      this.#waiting.set(lookId, (answer) => resolve(answer as Answers[Kind] | undefined))
      if (!send(lookId)) this.answer(lookId, undefined)
    })
  }

  /** Passes an answer to the caller that asked. */
  answer(lookId: number, answer: Answer): void {
    this.#waiting.get(lookId)?.(answer)
    this.#waiting.delete(lookId)
  }

  /** Resolves every open question to undefined. */
  answerNone(): void {
    for (const answer of this.#waiting.values()) answer(undefined)
    this.#waiting.clear()
  }
}
