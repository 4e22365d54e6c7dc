import { keptRuns } from '../../../state/stores/runs-store'
import type { RunPhase, TrainingState } from '../../../training/client/training-state'
import { keptRunOf } from '../../../training/runs/kept-run'
import type { ShownRun } from '../../../training/runs/shown-run'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './KeepButton.module.css'

interface KeepButtonProps {
  readonly run: ShownRun
  readonly training: TrainingState
}

const ended: readonly RunPhase[] = ['finished', 'stopped', 'failed']

/** Keeps the current run once it has ended; until then says that it is running. */
export function KeepButton({ run, training }: KeepButtonProps) {
  const { t, say } = useLanguage()
  if (!ended.includes(training.phase)) return <p className={styles.note}>{t('train.runs.current')}</p>
  if (training.history.losses.length === 0) return null
  const keep = (): void => {
    const kept = keptRunOf(training, Date.now())
    if (kept) keptRuns.getState().keep(kept)
  }
  return (
    <div className={styles.keep}>
      <Button onClick={keep} aria-label={t('train.runs.keep-this', { name: say(run.name) })}>
        {t('train.runs.keep')}
      </Button>
      {training.phase === 'finished' && <span className={styles.note}>{t('train.runs.kept-by-itself')}</span>}
    </div>
  )
}
