import clsx from 'clsx'
import { useRef } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsAt } from '../../../state/session/session-derivations'
import { type Derivation, stageCount } from '../../../trace/derivation/derivation'
import { sentenceOf } from '../../../trace/words/sentence'
import panelStyles from '../../shared/Panel.module.css'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useLanguage } from '../../shared/use-language'
import { SlopeFigure } from '../slope/SlopeFigure'
import { usePosition } from '../steps/use-position'
import styles from './DerivationCard.module.css'
import { StageLine } from './StageLine'
import { useMoreBelow } from './use-more-below'

interface DerivationCardProps {
  readonly session: ProgramSession
}

/**
 * The current step: its derivations stage by stage, and a sentence on what happened; before the first step, a
 * hint on how to start.
 */
export function DerivationCard({ session }: DerivationCardProps) {
  const { t, say } = useLanguage()
  const card = useRef<HTMLDivElement>(null)
  const { position, isWhole } = usePosition(session)
  const { trace, run, step, loss } = session
  const current = trace.steps[step - 1]
  const derivations = derivationsAt(session, step)
  // A new step starts at the top; a new stage is scrolled into view.
  useBeforePaint(() => {
    if (!card.current) return
    const shown = card.current.querySelectorAll<HTMLElement>('[data-stage]')
    const last = isWhole ? undefined : shown[shown.length - 1]
    if (last) card.current.scrollTop = last.offsetTop + last.offsetHeight - card.current.clientHeight + 12
    else if (card.current.hasAttribute('data-scrolled')) card.current.scrollTop = 0
  }, [trace, step, position.stage])
  useMoreBelow(card)
  const direction = current && (current.kind === 'forward' ? 'forward' : 'backward')
  return (
    <div
      ref={card}
      className={clsx(panelStyles.card, styles.card, direction && styles[direction])}
      role="group"
      aria-label={t('derivation.current')}
      data-formulas={derivations.length > 0 ? '' : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move through the pieces of its formulas
      tabIndex={0}
    >
      {derivations.map((derivation, i) => (
        <DerivationStages
          key={i}
          derivation={derivation}
          shown={position.stage - stageCount(derivations.slice(0, i))}
        />
      ))}
      <p className={styles.sentence} aria-live="polite">
        {!current
          ? t('derivation.start')
          : isWhole
            ? say(sentenceOf(trace, run, current, loss))
            : t('derivation.more')}
      </p>
      {isWhole && <SlopeFigure key={step} session={session} step={current} />}
    </div>
  )
}

interface DerivationStagesProps {
  readonly derivation: Derivation
  /** How many of its stages are shown. */
  readonly shown: number
}

const DerivationStages = ({ derivation, shown }: DerivationStagesProps) => (
  <div className={styles.stages} data-derivation={derivation.result?.id}>
    {derivation.stages.map((_, i) => (
      <StageLine key={i} derivation={derivation} at={i} isShown={i < shown} />
    ))}
  </div>
)
