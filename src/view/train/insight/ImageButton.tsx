import { required } from '../../../lib/required'
import type { ReadImage } from '../../../training/looks/read-image'
import { Picture } from '../../heat/Picture'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './ReadImages.module.css'
import { useReadingText } from './use-reading-text'

interface ImageButtonProps {
  readonly read: ReadImage
  readonly isChosen: boolean
  readonly onChoose: (image: number | undefined) => void
}

const picturePx = 56

/** A test image with its label, the prediction and its probability; choosing it again deselects it. */
export function ImageButton({ read: each, isChosen, onChoose }: ImageButtonProps) {
  const { t } = useLanguage()
  const readingText = useReadingText()
  const { image, label, reading, probabilities, pixels } = each
  const probability = fixed(required(probabilities[reading], 'each class has a probability'), 3)
  const words = readingText(label, reading)
  return (
    <button
      type="button"
      className={styles.image}
      aria-pressed={isChosen}
      aria-label={t('insight.image', { image, reading: words, probability })}
      data-image={image}
      data-label={label}
      data-reading={reading}
      onClick={() => onChoose(isChosen ? undefined : image)}
    >
      <Picture data={pixels} limit={1} tone="ink" sizePx={picturePx} />
      <span className={styles.words}>{words}</span>
      <span className={styles.probability}>{probability}</span>
    </button>
  )
}
