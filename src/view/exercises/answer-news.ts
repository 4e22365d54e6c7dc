import type { Answer } from '../../state/stores/progress-store'

/** What a form tells of the answers to its exercise. */
export interface AnswerNews {
  readonly onAnswer: (answer: Answer) => void
  readonly onDone: (isRightAtOnce: boolean) => void
}
