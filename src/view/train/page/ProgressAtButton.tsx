import { metricsOf } from '../../../training/history/metrics'
import { useIsNarrow } from '../../shared/use-is-narrow'
import { useTraining } from '../shared/use-training'
import { RunProgress } from './RunProgress'
import { RunStatus } from './RunStatus'

/** The progress of the run beside its buttons, where the page is one column and the summary far from them. */
export const ProgressAtButton = () => useIsNarrow() && <Progress />

function Progress() {
  const training = useTraining()
  const { settings, history, measured } = training
  const metrics = settings && metricsOf(history, settings, measured)
  return (
    <>
      <RunProgress training={training} metrics={metrics} />
      <p>
        <RunStatus training={training} metrics={metrics} />
      </p>
    </>
  )
}
