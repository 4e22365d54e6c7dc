import type { ReadImage } from '../../../training/looks/read-image'
import { Picture } from '../../heat/Picture'
import { useLanguage } from '../../shared/use-language'
import { DigitBars } from './DigitBars'
import styles from './ProbabilityBars.module.css'
import { useReadingText } from './use-reading-text'

interface ProbabilityBarsProps {
  readonly read: ReadImage
}

const picturePx = 140

/** A large image, and the probability of each digit as a bar and a number. */
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
      <DigitBars probabilities={probabilities} reading={reading} label={label} />
    </figure>
  )
}
