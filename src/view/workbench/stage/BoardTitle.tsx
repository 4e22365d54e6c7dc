import type { ProgramSession } from '../../../state/session/program-session'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import styles from './Board.module.css'

interface BoardTitleProps {
  readonly session: ProgramSession
}

/** What the board says before the first step: the program's title, and what it is about. */
export function BoardTitle({ session: { program, heading } }: BoardTitleProps) {
  const { t, say } = useLanguage()
  return (
    <section className={styles.board} aria-label={t('derivation.region')}>
      <p className={styles.title}>{say(program.title)}</p>
      <p className={styles.sentence}>
        <Prose text={say(heading.lead)} />
      </p>
    </section>
  )
}
