import { formatNumber } from '../../lib/format'
import type { SessionDigit } from '../../state/session/lesson-session'
import { weightScale } from '../../training/settings/settings'
import { Choice } from '../shared/Choice'
import { fixed } from '../shared/fixed'
import { useLanguage } from '../shared/use-language'
import { chooseDigit } from './choose-digit'
import styles from './DigitWeights.module.css'

interface DigitWeightsProps {
  readonly digit: SessionDigit
}

/** Chooses the net before or after its training, and says how its weights were made. */
export function DigitWeights({ digit }: DigitWeightsProps) {
  const { t } = useLanguage()
  const { image, isTrained, net } = digit
  const { iterations, batchSize, learningRate, seed, testAccuracy } = net.record
  return (
    <div className={styles.weights}>
      <div>
        <Choice
          label={t('digits.weights')}
          options={[
            { value: 'trained', label: t('digits.trained') },
            { value: 'untrained', label: t('digits.untrained') },
          ]}
          chosen={isTrained ? 'trained' : 'untrained'}
          onChoose={(chosen) => chooseDigit(digit, { image, isTrained: chosen === 'trained' })}
        />
      </div>
      <p>
        {isTrained
          ? t('digits.record', {
              iterations: fixed(iterations, 0),
              batch: batchSize,
              rate: formatNumber(learningRate),
              seed,
              accuracy: `${fixed(100 * testAccuracy, 1)}%`,
              images: fixed(net.labels.length, 0),
            })
          : t('digits.start', { scale: weightScale, seed })}
      </p>
    </div>
  )
}
