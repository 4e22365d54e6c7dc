import { Button } from '../shared/Button'
import { saveBlob } from '../shared/save-blob'
import { useLanguage } from '../shared/use-language'
import { useTask } from '../shared/use-task'
import { visitorsWork } from './visitors-work'

/** Saves what the visitor did here as a file. */
export function SaveWork() {
  const { t } = useLanguage()
  const { isBusy, problem, run } = useTask()
  const save = async (): Promise<void> =>
    saveBlob(new Blob([await visitorsWork()], { type: 'application/json' }), 'backstep-work.json')
  return (
    <>
      <Button disabled={isBusy} onClick={() => run(save)}>
        {t('failure.save')}
      </Button>
      {problem !== undefined && <p>{t('save.failed', { detail: problem })}</p>}
    </>
  )
}
