import { nodeAt } from '../../engine/graph'
import type { Nudge, Place } from '../../engine/nudge'
import type { Run } from '../../engine/run'
import { formatExact, formatNumber, texNumber } from '../../lib/format'
import { entrySymbol } from '../../trace/entry-symbol'
import { isBehindOutput } from '../../trace/loss-name'
import { slopeComesOut } from '../../trace/slope-reading'
import { texOf } from '../../trace/symbol'
import { FittedTex } from '../shared/FittedTex'
import { useLanguage } from '../shared/use-language'
import styles from './NudgePanel.module.css'

interface NudgeSlopesProps {
  readonly run: Run
  readonly place: Place
  readonly nudge: Nudge
  readonly loss: string
  /** Whether the gradient is shown at this step. */
  readonly isKnown: boolean
}

/** The measured slope, the gradient and how far they lie apart. */
export function NudgeSlopes({ run, place, nudge, loss, isKnown }: NudgeSlopesProps) {
  const { t } = useLanguage()
  const { graph } = run
  const symbol = entrySymbol(texOf(graph, place.node), nodeAt(graph, place.node).shape, place.entry)
  const outputTex = texOf(graph, graph.output)
  const isSum = isBehindOutput(graph, loss)
  const { step, change, slope, gradient, difference } = nudge
  const quotient = `\\frac{${texNumber(change)}}{${texNumber(step)}}`
  const shown = isKnown ? gradient : undefined
  return (
    <dl className={styles.slopes}>
      <dt className={styles.measured}>{t('nudge.slope')}</dt>
      <dd title={formatExact(slope)} data-slope={formatExact(slope)}>
        <FittedTex
          tex={`\\frac{\\Delta ${isSum ? 'S' : outputTex}}{\\Delta ${symbol}} = ${quotient} ${slopeComesOut(nudge) ? '=' : '\\approx'} ${texNumber(slope)}`}
        />
      </dd>
      <dt className={styles.gradient}>{t('nudge.gradient')}</dt>
      <dd title={shown === undefined ? undefined : formatExact(shown)}>
        <FittedTex
          tex={`\\frac{\\partial ${isSum ? loss : outputTex}}{\\partial ${symbol}} = ${shown === undefined ? '\\text{?}' : texNumber(shown)}`}
        />
      </dd>
      <dt>{t('nudge.difference')}</dt>
      <dd title={isKnown && difference !== undefined ? formatExact(difference) : undefined}>
        {isKnown && difference !== undefined ? formatNumber(difference) : '?'}
      </dd>
    </dl>
  )
}
