import { useStore } from 'zustand'
import { keptRuns } from '../../../state/stores/runs-store'
import { mostKeptRuns } from '../../../training/runs/kept-run'
import { useLanguage } from '../../shared/use-language'
import { useTraining } from '../shared/use-training'
import { RunRow } from './RunRow'
import styles from './RunsPanel.module.css'
import { SaveHistory } from './SaveHistory'
import { useRuns } from './use-runs'
import { WaitingRun } from './WaitingRun'

/** The current run and the kept ones, which can be renamed, shown or hidden, removed, and saved to a file. */
export function RunsPanel() {
  const { t } = useLanguage()
  const training = useTraining()
  const runs = useRuns()
  const count = useStore(keptRuns, (state) => state.runs.length)
  return (
    <section className={styles.panel} aria-label={t('train.runs')}>
      <h2 className={styles.heading}>
        {t('train.runs')}
        <span className={styles.count}>{t('train.runs.count', { count, most: mostKeptRuns })}</span>
      </h2>
      {runs.length === 0 ? (
        <p className={styles.empty}>{t('train.runs.empty')}</p>
      ) : (
        <>
          <ul>
            {runs.map((run) => (
              <RunRow key={run.id} run={run} training={training} />
            ))}
          </ul>
          <SaveHistory runs={runs} />
        </>
      )}
      <WaitingRun />
    </section>
  )
}
