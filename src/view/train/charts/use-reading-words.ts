import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import { readoutAt } from '../../../training/runs/readout'
import type { ShownRun } from '../../../training/runs/shown-run'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'

/** Describes the values of each run at an iteration, for people who cannot see the chart. */
export function useReadingWords(): (
  runs: readonly ShownRun[],
  gathered: GatheredRuns,
  iteration: number,
) => string {
  const { t, say } = useLanguage()
  return (runs, gathered, iteration) => {
    const each = runs.flatMap((run) => {
      const { loss, smoothed, accuracies } = readoutAt(run, gathered, iteration)
      const parts = [
        loss !== undefined && t('train.reading.loss', { value: fixed(loss, 3) }),
        smoothed !== undefined && t('train.reading.smoothed', { value: fixed(smoothed, 3) }),
        accuracies && t('train.accuracy.train', { value: fixed(accuracies.train, 4) }),
        accuracies && t('train.accuracy.test', { value: fixed(accuracies.test, 4) }),
      ].filter((part) => part)
      return parts.length > 0 ? [`${say(run.name)}: ${parts.join(', ')}`] : []
    })
    return [t('train.readings.at', { iteration: fixed(iteration, 0) }), ...each].join('. ')
  }
}
