import clsx from 'clsx'
import { ArrowRight } from 'lucide-react'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './Card.module.css'
import { ReadingPicture } from './reading/ReadingPicture'
import { readDigit } from './reading/read-digit.at-build'

/** What the lessons lead to: a net that learns, and reads a digit that the visitor draws. */
export function TrainCard() {
  const { t } = useLanguage()
  const address = useAddress()
  const { reading, percent } = readDigit
  return (
    <li className={styles.last}>
      <a className={clsx(styles.card, styles.wide)} href={address({ page: 'train' })}>
        <span className={styles.words}>
          <span className={styles.title}>
            <span className={styles.name}>{t('gallery.train.title')}</span>
          </span>
          <span className={styles.teaches}>{t('gallery.train.teaches')}</span>
          <span className={styles.draw}>
            {t('gallery.train.draw')}
            <ArrowRight size={18} aria-hidden="true" />
          </span>
        </span>
        <span className={styles.shown}>
          <ReadingPicture digit={readDigit} />
          <span className={styles.caption}>
            {t('gallery.train.read', { digit: reading, percent: Math.round(percent[reading] ?? 0) })}
          </span>
        </span>
      </a>
    </li>
  )
}
