import { useState } from 'react'
import { compareGradients } from '../../../engine/compare-gradients'
import { lineWords } from '../../../engine/formula/equation-tex'
import { fromNested } from '../../../engine/tensor'
import { withBreath } from '../../../lib/breathe'
import { formatNumber } from '../../../lib/format'
import { measuredEquation } from '../../../microscope/entry-equations'
import { type MeasuredSlope, measuredSlope, type WeightEntry } from '../../../microscope/entry-shares'
import type { Iteration } from '../../../microscope/iteration'
import { Button } from '../../shared/Button'
import { FittedTex } from '../../shared/FittedTex'
import { useLanguage } from '../../shared/use-language'
import { useTask } from '../../shared/use-task'
import styles from './SlopeCheck.module.css'

interface SlopeCheckProps {
  readonly iteration: Iteration
  readonly entry: WeightEntry
  /** ∂L/∂w for the entry, from backpropagation. */
  readonly gradient: number
}

const h = 1e-4

/**
 * Measures the slope of the loss with respect to the weight of an entry, and compares it with the gradient.
 */
export function SlopeCheck({ iteration, entry, gradient }: SlopeCheckProps) {
  const { language, t } = useLanguage()
  const { isBusy, problem, run } = useTask()
  const [measured, setMeasured] = useState<MeasuredSlope>()
  async function measure(): Promise<void> {
    setMeasured(await withBreath(measuredSlope(iteration, entry, h)))
  }
  const difference =
    measured && compareGradients(fromNested(measured.slope), fromNested(gradient)).relativeDifference
  return (
    <div className={styles.check} data-slope={measured?.slope} data-difference={difference}>
      {measured ? (
        <>
          <FittedTex of={lineWords(measuredEquation(measured), { language })} />
          <FittedTex of={{ tex: 'h = 10^{-4}', plain: 'h = 10⁻⁴' }} />
        </>
      ) : (
        <Button disabled={isBusy} onClick={() => run(measure)}>
          {t(isBusy ? 'microscope.measuring' : 'microscope.check')}
        </Button>
      )}
      {problem !== undefined && <p role="alert">{t('microscope.check.failed', { detail: problem })}</p>}
      <p role="status">
        {difference !== undefined &&
          t('microscope.checked', {
            gradient: formatNumber(gradient),
            difference: difference.toExponential(1).replace('-', '−'),
          })}
      </p>
    </div>
  )
}
