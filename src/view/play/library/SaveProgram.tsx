import { FileDown } from 'lucide-react'
import { library } from '../../../state/library/page-library'
import { fileNameOf } from '../../../state/library/program-file'
import { playStore } from '../../../state/play/play-store'
import { Button } from '../../shared/Button'
import { saveBlob } from '../../shared/save-blob'
import { useLanguage } from '../../shared/use-language'
import { useTask } from '../../shared/use-task'

async function save(): Promise<void> {
  const { text } = playStore.getState()
  saveBlob(new Blob([text], { type: 'text/x-python;charset=utf-8' }), fileNameOf(library.open?.name))
}

/** Saves the program on the page as a file, as it is written. */
export function SaveProgram() {
  const { t } = useLanguage()
  const { problem, run } = useTask()
  return (
    <>
      <Button onClick={() => run(save)}>
        <FileDown size={16} aria-hidden="true" />
        {t('library.save')}
      </Button>
      {problem !== undefined && <p role="alert">{t('save.failed', { detail: problem })}</p>}
    </>
  )
}
