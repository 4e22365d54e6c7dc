import type { Answers, QuestionKind } from '../looks/questions'

type Answer = Answers[QuestionKind] | undefined

/** Questions to the net that are on their way. */
export class PendingLooks {
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #latestId = 0

  /** Has `send` ask under an id of its own; undefined where it says that there is nobody to ask. */
  ask<Kind extends QuestionKind>(send: (lookId: number) => boolean): Promise<Answers[Kind] | undefined> {
    const lookId = ++this.#latestId
    return new Promise((resolve) => {
      this.#waiting.set(lookId, (answer) => resolve(answer as Answers[Kind] | undefined))
      if (!send(lookId)) this.answer(lookId, undefined)
    })
  }

  /** Hands an answer to whoever asked. */
  answer(lookId: number, answer: Answer): void {
    this.#waiting.get(lookId)?.(answer)
    this.#waiting.delete(lookId)
  }

  /** There will be no answers any more to what was asked. */
  answerNone(): void {
    for (const answer of this.#waiting.values()) answer(undefined)
    this.#waiting.clear()
  }
}
