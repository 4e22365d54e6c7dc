import clsx from 'clsx'
import type { ReactNode } from 'react'
import { plainProse } from '../../../i18n/prose-pieces'
import { required } from '../../../lib/required'
import type { ProgramSession } from '../../../state/session/program-session'
import { sentenceOf } from '../../../trace/words/sentence'
import { shortSentenceOf } from '../../../trace/words/short-sentence'
import { useLanguage } from '../../shared/use-language'
import { toneOf } from '../steps/tone-of'
import styles from './Board.module.css'
import { BoardSentence } from './BoardSentence'

interface BoardStepProps {
  readonly session: ProgramSession
  readonly step: number
  /** Whether the step's number is shown. */
  readonly isWhole?: boolean
  /** The formula. */
  readonly children: ReactNode
}

/** What the board says at a step: its formula and a sentence. */
export function BoardStep({ session, step, isWhole = true, children }: BoardStepProps) {
  const { t, say } = useLanguage()
  const { run, trace, loss } = session
  const current = required(trace.steps[step - 1], `there is no step ${step}`)
  return (
    <section className={clsx(styles.board, styles[toneOf(current)])} aria-label={t('derivation.region')}>
      {children}
      <p className={styles.sentence} aria-hidden="true">
        <BoardSentence session={session} step={step} isWhole={isWhole} />
      </p>
      <p className="visually-hidden" aria-live="polite">
        {plainProse(say((isWhole ? sentenceOf : shortSentenceOf)(trace, run, current, loss)))}
      </p>
    </section>
  )
}
