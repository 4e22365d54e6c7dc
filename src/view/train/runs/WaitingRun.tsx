import { useStore } from 'zustand'
import { keptRuns } from '../../../state/stores/runs-store'
import { mostKeptRuns } from '../../../training/runs/kept-run'
import { nameOf } from '../../../training/runs/shown-run'
import { useLanguage } from '../../shared/use-language'
import styles from './WaitingRun.module.css'

/** Says that a run is waiting to be kept, and which one could make room. */
export function WaitingRun() {
  const { t, say } = useLanguage()
  const { runs, waiting } = useStore(keptRuns)
  const [oldest] = runs
  return (
    <div role="status">
      {waiting && oldest && (
        <p className={styles.waiting}>
          {t('train.runs.waiting', {
            most: mostKeptRuns,
            name: say(nameOf(waiting)),
            oldest: say(nameOf(oldest)),
          })}
        </p>
      )}
    </div>
  )
}
