import type { Language } from '../../i18n/text'
import { required } from '../../lib/required'
import { saidFrom } from '../../program/said-at'
import { leadSentence } from '../../trace/words/lead-sentence'
import { shortSentenceOf } from '../../trace/words/short-sentence'
import { toldText } from '../../trace/words/told'
import type { ProgramSession } from './program-session'

/**
 * What a program itself says at a step: its conclusion at the last one, else the first sentence of what begins there.
 * Nothing while a rule is broken, and nothing at a line of algebra, which has a sentence of its own.
 */
function toldAt({ program, run, trace, loss, broken }: ProgramSession, step: number, language: Language) {
  const { conclusion } = program
  if (conclusion && step === trace.steps.length) return toldText(conclusion, run, loss)[language]
  if (broken || trace.steps[step - 1]?.kind === 'line') return undefined
  const told = saidFrom(program, trace, step)
  return told && leadSentence(toldText(told, run, loss)[language])
}

/**
 * The sentence on the board at a step, counted from 1: the program's own if it has one there, else the step's rule. While
 * the step's number is not shown it is the rule, since the program's own sentence could tell the number.
 */
export function boardSentence(
  session: ProgramSession,
  step: number,
  { language, isWhole }: { readonly language: Language; readonly isWhole: boolean },
): string {
  const { trace, run, loss } = session
  const rule = shortSentenceOf(trace, run, required(trace.steps[step - 1], `there is no step ${step}`), loss)
  return (isWhole && toldAt(session, step, language)) || rule[language]
}
