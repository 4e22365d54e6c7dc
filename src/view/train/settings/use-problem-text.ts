import type { DraftProblem } from '../../../state/lab/settings-draft'
import { useLanguage } from '../../shared/use-language'

/** Turns a problem with a typed text into a sentence; undefined if there is none. */
export function useProblemText(): (text: string, problem: DraftProblem | undefined) => string | undefined {
  const { t, say } = useLanguage()
  return (text, problem) => {
    if (!problem) return undefined
    return problem === 'not-a-number' ? t('train.not-a-number', { text }) : say(problem)
  }
}
