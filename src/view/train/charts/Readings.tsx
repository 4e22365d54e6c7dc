import { useStore } from 'zustand'
import { chartStore } from '../../../state/stores/chart-store'
import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import type { ShownRun } from '../../../training/runs/shown-run'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import { ReadingRow } from './ReadingRow'
import styles from './Readings.module.css'

interface ReadingsProps {
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
}

/** The values of each visible run: at the iteration under the pointer, or else at the latest of each run. */
export function Readings({ runs, gathered }: ReadingsProps) {
  const { t } = useLanguage()
  const cursor = useStore(chartStore, (state) => state.cursor)
  const title =
    cursor === undefined
      ? t('train.readings.latest')
      : t('train.readings.at', { iteration: fixed(cursor, 0) })
  if (runs.length === 0) return null
  return (
    <section className={styles.card} data-cursor={cursor}>
      <table className={styles.table}>
        <caption className={styles.title}>
          {title} <span className={styles.hint}>{t('train.readings.hint')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('train.readings.run')}</th>
            <th scope="col">{t('train.metric.loss')}</th>
            <th scope="col">{t('train.readings.smoothed')}</th>
            <th scope="col">{t('train.readings.train')}</th>
            <th scope="col">{t('train.readings.test')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <ReadingRow
              key={run.id}
              run={run}
              gathered={gathered}
              iteration={cursor ?? run.losses.length}
              isLatest={cursor === undefined}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
