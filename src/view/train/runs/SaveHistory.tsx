import { useState } from 'react'
import { breathe } from '../../../training/breathe'
import { historyCsv } from '../../../training/files/history-csv'
import type { ShownRun } from '../../../training/runs/shown-run'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { saveBlob } from '../save-blob'

interface SaveHistoryProps {
  readonly runs: readonly ShownRun[]
}

/** Saves the losses and accuracies of the runs on show as a table for spreadsheets, without holding up the page. */
export function SaveHistory({ runs }: SaveHistoryProps) {
  const { t, say } = useLanguage()
  const [isBusy, setBusy] = useState(false)
  const shown = runs.filter(({ isHidden, losses }) => !isHidden && losses.length > 0)
  const save = async (): Promise<void> => {
    setBusy(true)
    const pieces: string[] = []
    for (const piece of historyCsv(shown.map((run) => ({ ...run, name: say(run.name) })))) {
      pieces.push(piece)
      await breathe()
    }
    saveBlob(new Blob(pieces, { type: 'text/csv;charset=utf-8' }), 'backstep-history.csv')
    setBusy(false)
  }
  return (
    <Button disabled={isBusy || shown.length === 0} onClick={save} title={t('train.save.csv-title')}>
      {t('train.save.csv')}
    </Button>
  )
}
