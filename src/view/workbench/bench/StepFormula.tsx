import clsx from 'clsx'
import { Suspense } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { Boundary } from '../../failure/Boundary'
import { lazyPart } from '../../failure/lazy-part'
import { useIsNarrow } from '../../shared/use-is-narrow'
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
 * beside it.
 */
export function StepFormula({ session }: StepFormulaProps) {
  const current = session.trace.steps[session.step - 1]
  if (!useIsNarrow()) return null
  return (
    <Boundary place="step-formula">
      <div className={clsx(styles.formula, current && styles[toneOf(current)])}>
        <Suspense>{current && <PresentFormula session={session} unit={unit} />}</Suspense>
      </div>
    </Boundary>
  )
}
