import { Unlink } from 'lucide-react'
import { useLanguage } from '../../shared/use-language'
import styles from './BrokenBadge.module.css'

/** Marks a node whose backward rule is broken on purpose; it stands where the button for unfolding would. */
export function BrokenBadge() {
  const { t } = useLanguage()
  return (
    <span className={styles.badge} title={t('graph.broken')}>
      <Unlink size={14} aria-hidden="true" />
    </span>
  )
}
