import type { NumberProblem } from '../../lib/parse-number'
import { useLanguage } from './use-language'

/** Turns what keeps a typed text from being a number into a sentence that says what to type. */
export function useNumberProblem(): (text: string, problem: NumberProblem) => string {
  const { t } = useLanguage()
  return (text, problem) => {
    const typed = text.trim()
    const key = problem !== 'comma' && typed.includes(',') ? 'commas' : problem
    return t(`number.${key}`, { text: typed, mended: typed.replace(',', '.') })
  }
}
