import { useSyncExternalStore } from 'react'
import type { TrainingSettings } from '../../training/settings'
import type { Phase } from '../../training/training-state'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import styles from './RunControls.module.css'
import { trainingClient } from './training-client'

interface RunControlsProps {
  readonly phase: Phase
  /** What a new run is to have; undefined while that is impossible. */
  readonly settings: TrainingSettings | undefined
}

/** Whether the worker was lost and the model that was kept is at rest in another. */
function isRunTakenUp(): boolean {
  const { error } = trainingClient.getState()
  return error !== undefined && 'takenUp' in error
}

const rests = (phase: Phase, isTakenUp: boolean): boolean =>
  phase === 'paused' || (phase === 'failed' && isTakenUp)

/** The buttons that start a run and steer it. */
export function RunControls({ phase, settings }: RunControlsProps) {
  const { t } = useLanguage()
  const isTakenUp = useSyncExternalStore(trainingClient.subscribe, isRunTakenUp)
  const isBusy = phase === 'loading' || phase === 'training'
  const isOpen = isBusy || rests(phase, isTakenUp)
  return (
    <div className={styles.controls}>
      <MainButton phase={phase} settings={settings} isTakenUp={isTakenUp} />
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

interface MainButtonProps extends RunControlsProps {
  readonly isTakenUp: boolean
}

function MainButton({ phase, settings, isTakenUp }: MainButtonProps) {
  const { t } = useLanguage()
  const { main } = styles
  if (phase === 'loading' || phase === 'training') {
    return (
      <Button strong className={main} disabled={phase === 'loading'} onClick={() => trainingClient.pause()}>
        {t('train.pause')}
      </Button>
    )
  }
  if (rests(phase, isTakenUp)) {
    return (
      <Button strong className={main} onClick={() => trainingClient.resume()}>
        {t('train.resume')}
      </Button>
    )
  }
  return (
    <Button
      strong
      className={main}
      disabled={!settings}
      onClick={() => settings && trainingClient.start(settings)}
    >
      {t('train.start')}
    </Button>
  )
}
