import type { ProgramSession } from '../../../state/session/program-session'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import styles from './Board.module.css'

interface BoardTitleProps {
  readonly session: ProgramSession
}

/** What the board says before the first step: the title, which part of it this is, and what it is about. */
export function BoardTitle({ session: { program, heading, broken } }: BoardTitleProps) {
  const { t, say } = useLanguage()
  const [title, part] = [say(heading.title), say(program.title)]
  return (
    <section className={styles.board} aria-label={t('derivation.region')}>
      <p className={styles.title}>
        {title}
        {part !== title && <span className={styles.part}>{part}</span>}
      </p>
      <p className={styles.sentence}>
        <Prose text={say(heading.lead)} />
      </p>
      {broken && (
        <p className={styles.sentence}>
          <strong>{t('broken.title', { rule: say(broken.title) })}</strong> {say(broken.fault)}
        </p>
      )}
    </section>
  )
}
