import { useStore } from 'zustand'
import { appStore } from '../../../state/stores/app-store'
import { Problems } from '../../shared/Problems'
import styles from './StageProblems.module.css'

/** What of the address could not be read, on top of the stage until the next move. */
export function StageProblems() {
  const problems = useStore(appStore, (state) => state.problems)
  return (
    <div className={styles.problems}>
      <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
    </div>
  )
}
