import { useStore } from 'zustand'
import { storageStore } from '../../../state/stores/storage-store'
import type { StorageProblem } from '../../../training/storage/shelf'
import { useLanguage } from '../../shared/use-language'
import styles from './StorageNotice.module.css'

interface StorageNoticeProps {
  /** Why the model of the current run could not be kept the last time. */
  readonly problem: StorageProblem | undefined
}

/** Says what the browser could not store or read back; training continues. */
export function StorageNotice({ problem }: StorageNoticeProps) {
  const { t } = useLanguage()
  const told = useStore(storageStore, (state) => state.problem)
  const shown = problem ?? told
  return (
    <div className={styles.place} role="status">
      {shown && <p className={styles.notice}>{t(`train.storage.${shown}`)}</p>}
    </div>
  )
}
