import { pictureSide } from '../../../layout/array-look'
import { Picture } from '../../heat/Picture'
import { useLanguage } from '../../shared/use-language'
import styles from './DrawnImage.module.css'

interface DrawnImageProps {
  /** 28 × 28 bytes; undefined if nothing is drawn. */
  readonly image: Uint8Array | undefined
  /** The digit that the net predicts; undefined until there is a prediction. */
  readonly reading: number | undefined
}

const picturePx = 84
const noImage = new Float32Array(pictureSide * pictureSide)

/** The drawing as the net receives it, and the prediction. */
export function DrawnImage({ image, reading }: DrawnImageProps) {
  const { t } = useLanguage()
  return (
    <div>
      <figure className={styles.figure}>
        <Picture
          data={image ? Float32Array.from(image) : noImage}
          limit={255}
          tone="ink"
          sizePx={picturePx}
        />
        <figcaption className={styles.caption}>{t('draw.image')}</figcaption>
      </figure>
      <p className={styles.reading} aria-live="polite" data-read-digit={reading}>
        <span className={styles.caption}>{t('draw.reading')}</span>
        <strong className={styles.digit}>{reading ?? '?'}</strong>
      </p>
    </div>
  )
}
