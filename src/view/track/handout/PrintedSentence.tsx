import type { ProgramSession } from '../../../state/session/program-session'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { BoardSentence } from '../../workbench/stage/BoardSentence'
import { usePosition } from '../../workbench/steps/use-position'
import styles from './PrintedStop.module.css'

interface PrintedSentenceProps {
  readonly session: ProgramSession
}

/** The sentence of a step, or what the lesson is about before the first one. */
export function PrintedSentence({ session }: PrintedSentenceProps) {
  const { say } = useLanguage()
  const { isWhole } = usePosition(session)
  const { heading, step } = session
  return (
    <p className={styles.sentence}>
      {step === 0 ? (
        <Prose text={say(heading.lead)} />
      ) : (
        <BoardSentence session={session} step={step} isWhole={isWhole} />
      )}
    </p>
  )
}
