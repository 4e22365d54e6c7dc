import { useStore } from 'zustand'
import { updateStore } from '../../state/stores/update-store'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { takeUpdate } from './take-update'
import styles from './UpdateNotice.module.css'
import { useWaitingUpdate } from './use-waiting-update'

/** Offers a newer version that waits, until it is taken or put off. */
export function UpdateNotice() {
  const { t } = useLanguage()
  const isWaiting = useWaitingUpdate()
  const isPutOff = useStore(updateStore, (state) => state.isPutOff)
  return (
    <div className={styles.place} role="status">
      {isWaiting && !isPutOff && (
        <div className={styles.notice}>
          {t('update.ready')}
          <Button strong onClick={takeUpdate}>
            {t('update.now')}
          </Button>
          <Button onClick={() => updateStore.setState({ isPutOff: true })}>{t('update.later')}</Button>
        </div>
      )}
    </div>
  )
}
