import clsx from 'clsx'
import { useRef } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsAt } from '../../../state/session/session-derivations'
import { type Derivation, stageCount } from '../../../trace/derivation/derivation'
import { frameAt } from '../../../trace/steps/frame'
import { sentenceOf } from '../../../trace/words/sentence'
import { shortSentenceOf } from '../../../trace/words/short-sentence'
import { BrokenRight } from '../../shared/BrokenRight'
import panelStyles from '../../shared/Panel.module.css'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useLanguage } from '../../shared/use-language'
import { SlopeFigure } from '../slope/SlopeFigure'
import { usePosition } from '../steps/use-position'
import styles from './DerivationCard.module.css'
import { StageLine } from './StageLine'
import { StepWords } from './StepWords'
import { stepWords } from './step-words'
import { useMoreBelow } from './use-more-below'

interface DerivationCardProps {
  readonly session: ProgramSession
}

/**
 * The current step: its derivations stage by stage, and a sentence on what happened, which is read out with its
 * numbers; before the first step, a hint on how to start.
 */
export function DerivationCard({ session }: DerivationCardProps) {
  const { t, say } = useLanguage()
  const card = useRef<HTMLDivElement>(null)
  const { position, isWhole } = usePosition(session)
  const { program, trace, run, step, loss } = session
  const current = trace.steps[step - 1]
  const derivations = derivationsAt(session, step)
  const isExplained = current !== undefined && isWhole
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
      <p className={styles.sentence} aria-hidden={isExplained}>
        {!current
          ? t('derivation.start')
          : isWhole
            ? say(shortSentenceOf(trace, run, current, loss, program.said !== undefined))
            : t('derivation.more')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {isExplained && say(sentenceOf(trace, run, current, loss))}
      </p>
      {isWhole && (
        <div className={styles.foot}>
          {/* The product after it has no room for the same plot again. */}
          {current?.kind !== 'product' && <SlopeFigure key={step} session={session} step={current} />}
          <StepWords words={stepWords(trace, frameAt(trace, run, step), derivations)} />
        </div>
      )}
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
    {derivation.right && <BrokenRight right={derivation.right} />}
    {derivation.stages.map((_, i) => (
      <StageLine key={i} derivation={derivation} at={i} isShown={i < shown} />
    ))}
  </div>
)
