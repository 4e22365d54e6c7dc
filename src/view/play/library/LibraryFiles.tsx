import { FileDown, FileUp } from 'lucide-react'
import type { Draft } from '../../../state/library/drafts'
import { library } from '../../../state/library/page-library'
import { mostLibraryBytes } from '../../../state/library/program-file'
import { programsFile, readProgramsFile } from '../../../state/library/programs-file'
import { readTextFile } from '../../../state/library/text-file'
import { Button } from '../../shared/Button'
import { FileButton } from '../../shared/FileButton'
import { saveBlob } from '../../shared/save-blob'
import { useLanguage } from '../../shared/use-language'
import { useTask } from '../../shared/use-task'
import styles from './LibraryPanel.module.css'

interface LibraryFilesProps {
  readonly programs: readonly Draft[]
  /** Called with a sentence about what was done. */
  readonly onSay: (sentence: string) => void
}

/** Exports all kept programs as one file, and adds those of such a file. */
export function LibraryFiles({ programs, onSay }: LibraryFilesProps) {
  const { t, say } = useLanguage()
  const { problem, run } = useTask()
  const save = async (): Promise<void> =>
    saveBlob(new Blob([programsFile(programs)], { type: 'application/json' }), 'backstep-programs.json')
  const add = async (file: File): Promise<void> => {
    const read = await readTextFile(file, mostLibraryBytes)
    if ('problem' in read) return onSay(say(read.problem))
    const found = readProgramsFile(read.text)
    if (!found) return onSay(t('library.damaged', { file: file.name }))
    const added = library.add(found)
    onSay(t(added.lacking > 0 ? 'library.lacking' : 'library.imported', { ...added }))
  }
  return (
    <div className={styles.buttons}>
      <Button disabled={programs.length === 0} onClick={() => run(save)}>
        <FileDown size={16} aria-hidden="true" />
        {t('library.export')}
      </Button>
      <FileButton
        label={t('library.import')}
        icon={<FileUp size={16} aria-hidden="true" />}
        accept=".json"
        onFile={add}
      />
      {problem !== undefined && <p role="alert">{t('save.failed', { detail: problem })}</p>}
    </div>
  )
}
