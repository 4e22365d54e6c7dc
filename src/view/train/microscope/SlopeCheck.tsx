import { useState } from 'react'
import { formatNumber, texNumber } from '../../../lib/format'
import { type Entry, measuredSlope } from '../../../state/entry-shares'
import type { Iteration } from '../../../state/iteration-session'
import { withBreath } from '../../../training/breathe'
import { Button } from '../../shared/Button'
import { FittedTex } from '../../shared/FittedTex'
import { useLanguage } from '../../shared/use-language'
import styles from './SlopeCheck.module.css'

interface SlopeCheckProps {
  readonly iteration: Iteration
  readonly entry: Entry
  /** ∂L/∂w of the entry, as backpropagated. */
  readonly gradient: number
}

const h = 1e-4

/** |n − a| / (|n| + |a|); 0 where both are 0. */
const relativeDifference = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / (Math.abs(a) + Math.abs(b))

/** Measures the slope of the loss by the weight of an entry, and holds it against the gradient. */
export function SlopeCheck({ iteration, entry, gradient }: SlopeCheckProps) {
  const { t } = useLanguage()
  const [isBusy, setBusy] = useState(false)
  const [slope, setSlope] = useState<number>()
  async function measure(): Promise<void> {
    setBusy(true)
    setSlope(await withBreath(measuredSlope(iteration, entry, h)))
  }
  if (slope === undefined) {
    return (
      <div className={styles.check}>
        <Button disabled={isBusy} onClick={measure}>
          {t(isBusy ? 'microscope.measuring' : 'microscope.check')}
        </Button>
      </div>
    )
  }
  const difference = relativeDifference(slope, gradient)
  return (
    <div className={styles.check} data-slope={slope} data-difference={difference}>
      <FittedTex tex={`\\frac{L(w + h) - L(w - h)}{2h} \\approx ${texNumber(slope)}, \\quad h = 10^{-4}`} />
      <p role="status">
        {t('microscope.checked', {
          gradient: formatNumber(gradient),
          difference: difference.toExponential(1).replace('-', '−'),
        })}
      </p>
    </div>
  )
}
