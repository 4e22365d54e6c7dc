import clsx from 'clsx'
import { Fragment, type ReactNode } from 'react'
import { plainProse } from '../../../i18n/prose-pieces'
import { required } from '../../../lib/required'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsIfAny } from '../../../state/session/session-derivations'
import { sentenceOf } from '../../../trace/words/sentence'
import { shortSentenceOf } from '../../../trace/words/short-sentence'
import { toldText } from '../../../trace/words/told'
import { BrokenRight } from '../../shared/BrokenRight'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { toneOf } from '../steps/tone-of'
import styles from './Board.module.css'

interface BoardStepProps {
  readonly session: ProgramSession
  readonly step: number
  /** The formula. */
  readonly children: ReactNode
}

/** What the board says at a step: its formula and a sentence. */
export function BoardStep({ session, step, children }: BoardStepProps) {
  const { t, say } = useLanguage()
  const { program, run, trace, loss } = session
  const current = required(trace.steps[step - 1], `there is no step ${step}`)
  const { conclusion } = program
  const sentence =
    conclusion && step === trace.steps.length
      ? toldText(conclusion, run, loss)
      : shortSentenceOf(trace, run, current, loss)
  return (
    <section className={clsx(styles.board, styles[toneOf(current)])} aria-label={t('derivation.region')}>
      {children}
      <p className={styles.sentence} aria-hidden="true">
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
      </p>
      <p className="visually-hidden" aria-live="polite">
        {plainProse(say(sentenceOf(trace, run, current, loss)))}
      </p>
    </section>
  )
}
