import clsx from 'clsx'
import type { ReadImage } from '../../../training/window/read-image'
import { Picture } from '../../heat/Picture'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './ProbabilityBars.module.css'
import { useReadingText } from './use-reading-text'

interface ProbabilityBarsProps {
  readonly read: ReadImage
}

const picturePx = 140

/** An image, large, and the probability of each digit as a bar and a number. */
export function ProbabilityBars({
  read: { image, label, reading, probabilities, pixels },
}: ProbabilityBarsProps) {
  const { t } = useLanguage()
  const readingText = useReadingText()
  return (
    <figure className={styles.figure}>
      <div>
        <Picture data={pixels} limit={1} tone="ink" sizePx={picturePx} />
        <figcaption className={styles.caption}>
          {readingText(label, reading)}
          <br />
          {t('insight.image.number', { image })}
        </figcaption>
      </div>
      <ol className={styles.bars} aria-label={t('insight.probabilities')}>
        {Array.from(probabilities, (probability, digit) => (
          <li key={digit} className={styles.row}>
            <span className={styles.digit}>
              {digit}
              {digit === label && <span title={t('insight.is-label')}> ✓</span>}
            </span>
            <span className={styles.track} aria-hidden>
              <span
                className={clsx(styles.bar, digit === reading && digit !== label && styles.wrong)}
                style={{ width: `${100 * probability}%` }}
              />
            </span>
            <span>{fixed(probability, 3)}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
