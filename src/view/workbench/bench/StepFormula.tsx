import clsx from 'clsx'
import { Unlink } from 'lucide-react'
import { Suspense } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsIfAny } from '../../../state/session/session-derivations'
import { Boundary } from '../../failure/Boundary'
import { lazyPart } from '../../failure/lazy-part'
import { useIsNarrow } from '../../shared/use-is-narrow'
import { useLanguage } from '../../shared/use-language'
import { toneOf } from '../steps/tone-of'
import styles from './StepFormula.module.css'

const PresentFormula = lazyPart(
  'PresentFormula',
  async () => (await import('../stage/PresentFormula')).PresentFormula,
  [],
)

interface StepFormulaProps {
  readonly session: ProgramSession
}

/** The size of the formula, as a share of its size on a stage of 1280 × 720: letters of 16 to 21 px. */
const unit = 0.58

/**
 * The formula of the current step right under the graph, where the window is too narrow for the derivation
 * beside it; marked while its rule is broken on purpose.
 */
export function StepFormula({ session }: StepFormulaProps) {
  const { t } = useLanguage()
  const current = session.trace.steps[session.step - 1]
  if (!useIsNarrow()) return null
  const isBroken = derivationsIfAny(session, session.step).some(({ right }) => right !== undefined)
  return (
    <Boundary place="step-formula">
      <div className={clsx(styles.formula, 'no-print', current && styles[toneOf(current)])}>
        {isBroken && <Unlink size={18} role="img" aria-label={t('graph.broken')} className={styles.broken} />}
        <Suspense>{current && <PresentFormula session={session} unit={unit} />}</Suspense>
      </div>
    </Boundary>
  )
}
