import type { DraftProblem } from '../../../state/lab/settings-draft'
import { useLanguage } from '../../shared/use-language'
import { useNumberProblem } from '../../shared/use-number-problem'

/** Turns a problem with a typed text into a sentence; undefined if there is none. */
export function useProblemText(): (text: string, problem: DraftProblem | undefined) => string | undefined {
  const { say } = useLanguage()
  const numberProblemText = useNumberProblem()
  return (text, problem) => {
    if (!problem) return undefined
    return typeof problem === 'string' ? numberProblemText(text, problem) : say(problem)
  }
}
