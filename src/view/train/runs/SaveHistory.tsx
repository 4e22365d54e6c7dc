import { breathe } from '../../../lib/breathe'
import { historyCsv } from '../../../training/files/history-csv'
import type { ShownRun } from '../../../training/runs/shown-run'
import { Button } from '../../shared/Button'
import { saveBlob } from '../../shared/save-blob'
import { useLanguage } from '../../shared/use-language'
import { useTask } from '../../shared/use-task'

interface SaveHistoryProps {
  readonly runs: readonly ShownRun[]
}

/**
 * Saves the losses and accuracies of the visible runs as a table for spreadsheets, without blocking the page.
 */
export function SaveHistory({ runs }: SaveHistoryProps) {
  const { t, say } = useLanguage()
  const { isBusy, problem, run } = useTask()
  const shown = runs.filter(({ isHidden, losses }) => !isHidden && losses.length > 0)
  const save = async (): Promise<void> => {
    const pieces: string[] = []
    for (const piece of historyCsv(shown.map((each) => ({ ...each, name: say(each.name) })))) {
      pieces.push(piece)
      await breathe()
    }
    saveBlob(new Blob(pieces, { type: 'text/csv;charset=utf-8' }), 'backstep-history.csv')
  }
  return (
    <>
      <Button
        disabled={isBusy || shown.length === 0}
        onClick={() => run(save)}
        title={t('train.save.csv-title')}
      >
        {t('train.save.csv')}
      </Button>
      {problem !== undefined && <p role="alert">{t('save.failed', { detail: problem })}</p>}
    </>
  )
}
