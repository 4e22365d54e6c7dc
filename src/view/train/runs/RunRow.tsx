import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { keptRuns } from '../../../state/stores/runs-store'
import type { TrainingState } from '../../../training/client/training-state'
import type { ShownRun } from '../../../training/runs/shown-run'
import { Button } from '../../shared/Button'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import { KeepButton } from './KeepButton'
import { RunActions } from './RunActions'
import styles from './RunRow.module.css'
import { RunSwatch } from './RunSwatch'

interface RunRowProps {
  readonly run: ShownRun
  readonly training: TrainingState
}

/** One run: its line, its name and its latest test accuracy; the available actions open below it. */
export function RunRow({ run, training }: RunRowProps) {
  const { t, say } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const name = say(run.name)
  const accuracy = run.accuracies.at(-1)?.test
  return (
    <li className={styles.run} data-run={run.id}>
      <div className={styles.row}>
        <label className={styles.label} title={t('train.runs.show', { name })}>
          <input
            type="checkbox"
            className={styles.shown}
            checked={!run.isHidden}
            onChange={(event) => keptRuns.getState().setShown(run.id, event.target.checked)}
          />
          <RunSwatch look={run.look} />
          <span className={styles.name}>{name}</span>
        </label>
        <span className={styles.accuracy} data-run-accuracy={accuracy}>
          <span className="visually-hidden">{t('train.metric.test-accuracy')} </span>
          {accuracy === undefined ? '–' : fixed(accuracy, 3)}
        </span>
        {run.isKept && (
          <Button
            icon
            className={styles.more}
            aria-label={t('train.runs.more', { name })}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Ellipsis size={18} />
          </Button>
        )}
      </div>
      {!run.isKept && <KeepButton run={run} training={training} />}
      {run.isKept && isOpen && <RunActions run={run} onDone={() => setOpen(false)} />}
    </li>
  )
}
