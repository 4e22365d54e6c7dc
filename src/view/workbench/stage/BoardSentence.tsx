import { Fragment } from 'react'
import { required } from '../../../lib/required'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsIfAny } from '../../../state/session/session-derivations'
import { shortSentenceOf } from '../../../trace/words/short-sentence'
import { toldText } from '../../../trace/words/told'
import { BrokenRight } from '../../shared/BrokenRight'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'

interface BoardSentenceProps {
  readonly session: ProgramSession
  /** One of the session's steps, counted from 1. */
  readonly step: number
  /** Whether the step's number is shown: what the program comes to would tell it. */
  readonly isWhole?: boolean
}

/** The sentence that the board says at a step: its rule, and at the last one what the program comes to. */
export function BoardSentence({ session, step, isWhole = true }: BoardSentenceProps) {
  const { say } = useLanguage()
  const { program, run, trace, loss } = session
  const current = required(trace.steps[step - 1], `there is no step ${step}`)
  const { conclusion } = program
  const sentence =
    conclusion && isWhole && step === trace.steps.length
      ? toldText(conclusion, run, loss)
      : shortSentenceOf(trace, run, current, loss)
  return (
    <>
      <Prose text={say(sentence)} />
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
