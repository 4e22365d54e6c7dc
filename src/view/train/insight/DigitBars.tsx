import clsx from 'clsx'
import type { Floats } from '../../../training/net/parameters'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './DigitBars.module.css'

interface DigitBarsProps {
  /** One for each digit. */
  readonly probabilities: Floats
  readonly reading: number
  /** The digit in the image; undefined if it is not known. */
  readonly label?: number
}

/** The probability of each digit as a bar and a number; that of a wrong prediction stands out. */
export function DigitBars({ probabilities, reading, label }: DigitBarsProps) {
  const { t } = useLanguage()
  const isWrong = label !== undefined && reading !== label
  return (
    <ol className={styles.bars} aria-label={t('insight.probabilities')}>
      {Array.from(probabilities, (probability, digit) => (
        <li key={digit} className={styles.row}>
          <span className={styles.digit}>
            {digit}
            {digit === label && <span title={t('insight.is-label')}> ✓</span>}
          </span>
          <span className={styles.track} aria-hidden>
            <span
              className={clsx(styles.bar, isWrong && digit === reading && styles.wrong)}
              style={{ width: `${100 * probability}%` }}
            />
          </span>
          <span>{fixed(probability, 3)}</span>
        </li>
      ))}
    </ol>
  )
}
