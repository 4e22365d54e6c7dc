import { Fragment } from 'react'
import type { Text } from '../../../i18n/text'
import { required } from '../../../lib/required'
import { saidFrom } from '../../../program/said-at'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsIfAny } from '../../../state/session/session-derivations'
import { shortSentenceOf } from '../../../trace/words/short-sentence'
import { toldText } from '../../../trace/words/told'
import { BrokenRight } from '../../shared/BrokenRight'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { leadSentence } from './lead-sentence'

interface BoardSentenceProps {
  readonly session: ProgramSession
  /** One of the session's steps, counted from 1. */
  readonly step: number
  /** Whether the step's number is shown: what the program comes to would tell it. */
  readonly isWhole?: boolean
}

type Say = (text: Text) => string

const ruleAt = ({ trace, run, loss }: ProgramSession, step: number, say: Say): string =>
  say(shortSentenceOf(trace, run, required(trace.steps[step - 1], `there is no step ${step}`), loss))

/** What a program itself says at a step: what it comes to at the last one, and the beginning of what begins there; nothing with a broken rule. */
function toldOnBoard({ program, run, trace, loss, broken }: ProgramSession, step: number, say: Say) {
  const { conclusion } = program
  if (conclusion && step === trace.steps.length) return say(toldText(conclusion, run, loss))
  const told = broken ? undefined : saidFrom(program, trace, step)
  return told && leadSentence(say(toldText(told, run, loss)))
}

/** The sentence that the board says at a step: the program's own where one begins, else the step's rule, and at the last one what the program comes to. */
export function BoardSentence({ session, step, isWhole = true }: BoardSentenceProps) {
  const { say } = useLanguage()
  return (
    <>
      <Prose text={(isWhole && toldOnBoard(session, step, say)) || ruleAt(session, step, say)} />
      {derivationsIfAny(session, step).map(
        ({ right }, i) =>
          right && (
            <Fragment key={i}>
              {' '}
              <BrokenRight right={right} isSaid />
            </Fragment>
          ),
      )}
    </>
  )
}
