import type { Equation } from '../../../engine/formula/equation'
import { lineWords } from '../../../engine/formula/equation-tex'
import type { Words } from '../../../engine/formula/words'
import type { InputEntry, Nudge } from '../../../engine/nudge'
import type { Run } from '../../../engine/run'
import { formatExact, formatNumber } from '../../../lib/format'
import { measuredSlope, nudgedGradient } from '../../../trace/nudge/nudge-equations'
import { FittedTex } from '../../shared/FittedTex'
import { useLanguage } from '../../shared/use-language'
import styles from './NudgePanel.module.css'

interface NudgeSlopesProps {
  readonly run: Run
  readonly place: InputEntry
  readonly nudge: Nudge
  readonly loss: string
  /** Whether the gradient is already shown at this step. */
  readonly isKnown: boolean
  /** Whether the two differ by the rounding of floating point alone. */
  readonly isEqual: boolean
}

const differenceText = (difference: number, isEqual: boolean): string =>
  isEqual && difference !== 0 ? '≈ 0' : formatNumber(difference)

/** The measured slope, the gradient and the difference between them. */
export function NudgeSlopes({ run, place, nudge, loss, isKnown, isEqual }: NudgeSlopesProps) {
  const { language, t } = useLanguage()
  const { slope, gradient, difference } = nudge
  const shown = isKnown ? gradient : undefined
  const words = (equation: Equation): Words => lineWords(equation, { language })
  return (
    <dl className={styles.slopes}>
      <dt className={styles.measured}>{t('nudge.slope')}</dt>
      <dd title={formatExact(slope)} data-slope={formatExact(slope)}>
        <FittedTex of={words(measuredSlope(run, place, nudge, loss))} />
      </dd>
      <dt className={styles.gradient}>{t('nudge.gradient')}</dt>
      <dd title={shown === undefined ? undefined : formatExact(shown)}>
        <FittedTex of={words(nudgedGradient(run, place, shown, loss))} />
      </dd>
      <dt>{t('nudge.difference')}</dt>
      <dd title={isKnown && difference !== undefined ? formatExact(difference) : undefined}>
        {isKnown && difference !== undefined ? differenceText(difference, isEqual) : '?'}
      </dd>
    </dl>
  )
}
