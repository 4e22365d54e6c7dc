import { Fragment } from 'react'
import { boardSentence } from '../../../state/session/board-sentence'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsIfAny } from '../../../state/session/session-derivations'
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

/** The sentence that the board says at a step, and what it gets wrong with a broken rule. */
export function BoardSentence({ session, step, isWhole = true }: BoardSentenceProps) {
  const { language } = useLanguage()
  return (
    <>
      <Prose text={boardSentence(session, step, { language, isWhole })} />
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
