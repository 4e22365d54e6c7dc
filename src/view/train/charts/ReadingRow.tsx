import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import { readoutAt } from '../../../training/runs/readout'
import type { ShownRun } from '../../../training/runs/shown-run'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import { RunSwatch } from '../runs/RunSwatch'
import styles from './ReadingRow.module.css'

interface ReadingRowProps {
  readonly run: ShownRun
  readonly gathered: GatheredRuns
  readonly iteration: number
  /** Whether this is the run's own latest iteration, and must therefore be named. */
  readonly isLatest: boolean
}

/** One run's values at an iteration; a dash for those it does not have there. */
export function ReadingRow({ run, gathered, iteration, isLatest }: ReadingRowProps) {
  const { t, say } = useLanguage()
  const { loss, smoothed, accuracies } = readoutAt(run, gathered, iteration)
  const notes = [
    isLatest && t('train.readings.after', { iteration: fixed(iteration, 0) }),
    accuracies &&
      accuracies.iteration !== iteration &&
      t('train.readings.measured', { iteration: fixed(accuracies.iteration, 0) }),
  ].filter((note) => note)
  return (
    <tr>
      <th scope="row" className={styles.run}>
        <RunSwatch look={run.look} />
        <span className={styles.words}>
          <span className={styles.name}>{say(run.name)}</span>
          <span className={styles.note}>{notes.join(' · ')}</span>
        </span>
      </th>
      <ReadingCell name="loss" value={loss} fractionDigits={4} />
      <ReadingCell name="smoothed" value={smoothed} fractionDigits={4} />
      <ReadingCell name="train" value={accuracies?.train} fractionDigits={4} />
      <ReadingCell name="test" value={accuracies?.test} fractionDigits={4} />
    </tr>
  )
}

interface ReadingCellProps {
  readonly name: string
  readonly value: number | undefined
  readonly fractionDigits: number
}

const ReadingCell = ({ name, value, fractionDigits }: ReadingCellProps) => (
  <td data-reading={name} data-value={value} title={value?.toString()}>
    {value === undefined ? '–' : fixed(value, fractionDigits)}
  </td>
)
