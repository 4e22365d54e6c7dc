import { formatNumber } from '../../../lib/format'
import type { RateChange } from '../../../training/settings/learning-rates'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'

interface RateHistoryProps {
  /** The initial learning rate of the run. */
  readonly initial: number
  readonly changes: readonly RateChange[]
}

/** Where the learning rate of the run was changed; renders nothing if it was not. */
export function RateHistory({ initial, changes }: RateHistoryProps) {
  const { t } = useLanguage()
  if (changes.length === 0) return null
  const later = changes.map(({ iteration, learningRate }) =>
    t('train.rate.from', { rate: formatNumber(learningRate), iteration: fixed(iteration, 0) }),
  )
  return <p>{t('train.rate.history', { rates: [formatNumber(initial), ...later].join(', ') })}</p>
}
