import { FileUp } from 'lucide-react'
import { mostProgramBytes, nameFromFile } from '../../../state/library/program-file'
import { showFile } from '../../../state/library/show-program'
import { readTextFile } from '../../../state/library/text-file'
import { FileButton } from '../../shared/FileButton'
import { useLanguage } from '../../shared/use-language'

interface OpenProgramProps {
  readonly onOpened: () => void
  /** Called with a sentence that says why a file was not opened. */
  readonly onProblem: (sentence: string) => void
}

/** Shows the program in a file; a file without a text gets a sentence and changes nothing. */
export function OpenProgram({ onOpened, onProblem }: OpenProgramProps) {
  const { t, say } = useLanguage()
  const open = async (file: File): Promise<void> => {
    const read = await readTextFile(file, mostProgramBytes)
    if ('problem' in read) return onProblem(say(read.problem))
    showFile(read.text, nameFromFile(file.name))
    onOpened()
  }
  return (
    <FileButton
      label={t('library.open-file')}
      icon={<FileUp size={16} aria-hidden="true" />}
      accept=".py,.txt"
      onFile={open}
    />
  )
}
