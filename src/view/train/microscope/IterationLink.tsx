import { fixed } from '../../shared/fixed'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import styles from './MicroscopePanel.module.css'

interface IterationLinkProps {
  readonly iteration: number
  /** Undefined for the iteration that comes next. */
  readonly loss?: number | undefined
}

/** Opens an iteration as a graph. */
export function IterationLink({ iteration, loss }: IterationLinkProps) {
  const { t } = useLanguage()
  const address = useAddress()
  const number = fixed(iteration, 0)
  return (
    <a
      className={styles.link}
      href={address({ page: 'train' }, { iteration })}
      aria-label={t('microscope.open', { iteration: number })}
      data-iteration={iteration}
    >
      {number}
      <span className={styles.loss}>
        {loss === undefined ? t('microscope.next') : t('microscope.loss', { loss: fixed(loss, 3) })}
      </span>
    </a>
  )
}
