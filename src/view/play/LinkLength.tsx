import { fixed } from '../shared/fixed'
import { useLanguage } from '../shared/use-language'
import styles from './LinkLength.module.css'

interface LinkLengthProps {
  /** The length of the link's program; undefined if it is too long for a link. */
  readonly packedLength: number | undefined
}

/** Says how long the link is, as long as it has the program. */
export function LinkLength({ packedLength }: LinkLengthProps) {
  const { t } = useLanguage()
  if (packedLength === undefined) return null
  return <p className={styles.length}>{t('play.length', { length: fixed(location.href.length, 0) })}</p>
}
