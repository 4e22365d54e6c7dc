import { useSyncExternalStore } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import { isAtRest, type RunPhase } from '../../../training/client/training-state'
import type { TrainingSettings } from '../../../training/settings/settings'
import { Button } from '../../shared/Button'
import { intoView } from '../../shared/into-view'
import { isNarrow } from '../../shared/use-is-narrow'
import { useLanguage } from '../../shared/use-language'
import styles from './RunControls.module.css'
import { summaryId } from './summary-id'

interface RunControlsProps {
  readonly phase: RunPhase
  /** The settings of a new run; undefined while they are not valid. */
  readonly settings: TrainingSettings | undefined
}

const isRunAtRest = (): boolean => isAtRest(trainingClient.getState())

/** The buttons that start and control a run. */
export function RunControls({ phase, settings }: RunControlsProps) {
  const { t } = useLanguage()
  const rests = useSyncExternalStore(trainingClient.subscribe, isRunAtRest)
  const isBusy = phase === 'loading' || phase === 'training'
  const isOpen = isBusy || rests
  return (
    <div className={styles.controls}>
      <MainButton phase={phase} settings={settings} rests={rests} />
      <Button
        disabled={isBusy || !settings}
        onClick={() => settings && trainingClient.oneIteration(settings)}
      >
        {t('train.one-iteration')}
      </Button>
      <Button disabled={!isOpen} onClick={() => trainingClient.stop()}>
        {t('train.stop')}
      </Button>
    </div>
  )
}

/** Starts a run; where the page is one column, its results are far from the button, and are scrolled to. */
function start(settings: TrainingSettings): void {
  trainingClient.start(settings)
  if (isNarrow()) intoView(document.getElementById(summaryId), 'start')
}

interface MainButtonProps extends RunControlsProps {
  readonly rests: boolean
}

function MainButton({ phase, settings, rests }: MainButtonProps) {
  const { t } = useLanguage()
  const { main } = styles
  if (phase === 'loading' || phase === 'training') {
    return (
      <Button strong className={main} disabled={phase === 'loading'} onClick={() => trainingClient.pause()}>
        {t('train.pause')}
      </Button>
    )
  }
  if (rests) {
    return (
      <Button strong className={main} onClick={() => trainingClient.resume()}>
        {t('train.resume')}
      </Button>
    )
  }
  return (
    <Button strong className={main} disabled={!settings} onClick={() => settings && start(settings)}>
      {t('train.start')}
    </Button>
  )
}
