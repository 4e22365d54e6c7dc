import type { Question } from '../../practice/questions/question'
import type { ProgramSession } from '../../state/session/program-session'
import type { Answer } from '../../state/stores/progress-store'

/** What every form for an answer is given. */
export interface AnswerFormProps<Asked extends Question = Question> {
  readonly question: Asked
  readonly session: ProgramSession
  readonly onAnswer: (answer: Answer) => void
  /** Goes on to the next step, which shows how the number is computed. */
  readonly onShow: () => void
  /** Whether no other question stands at this step. */
  readonly isLast: boolean
  /** Goes on after the right answer. */
  readonly onDone: () => void
}
