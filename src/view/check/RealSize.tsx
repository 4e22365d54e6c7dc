import { NumberField } from '../shared/NumberField'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import styles from './RealSize.module.css'

interface RealSizeProps {
  readonly images: readonly number[]
  readonly seed: number
  readonly onSeed: (seed: number) => void
}

const largestSeed = 2 ** 32 - 1

/** Describes the full-size net, and the seed of its weights. */
export function RealSize({ images, seed, onSeed }: RealSizeProps) {
  const { t } = useLanguage()
  return (
    <>
      <p>
        <Prose text={t('check.real', { images: images.join(', ') })} />
      </p>
      <div className={styles.seed}>
        <span>{t('check.seed')}</span>
        <NumberField
          label={t('check.seed')}
          value={seed}
          onChange={(value) => onSeed(Math.min(largestSeed, Math.max(0, Math.round(value))))}
        />
      </div>
    </>
  )
}
