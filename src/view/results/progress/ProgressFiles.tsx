import { FileDown, FileUp, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { readTextFile } from '../../../state/library/text-file'
import { merged } from '../../../state/progress/merge'
import { mostProgressBytes, readProgressFile } from '../../../state/progress/progress-file'
import {
  noProgress,
  type Progress,
  progressStore,
  serializeProgress,
} from '../../../state/stores/progress-store'
import { Button } from '../../shared/Button'
import { FileButton } from '../../shared/FileButton'
import { saveBlob } from '../../shared/save-blob'
import { useLanguage } from '../../shared/use-language'
import styles from '../shared/Results.module.css'

/** Exports what was learned as a file, adds what such a file has, and clears it in a way that can be undone. */
export function ProgressFiles() {
  const { t, say } = useLanguage()
  const progress = useStore(progressStore)
  const [cleared, setCleared] = useState<Progress>()
  const [said, setSaid] = useState('')
  const isEmpty = progress.done.length === 0 && Object.keys(progress.learned).length === 0
  const add = (more: Progress): void => progressStore.setState((own) => merged(own, more))
  const save = (): void =>
    saveBlob(new Blob([serializeProgress(progress)], { type: 'application/json' }), 'backstep-progress.json')
  const bring = async (file: File): Promise<void> => {
    const read = await readTextFile(file, mostProgressBytes)
    if ('problem' in read) return setSaid(say(read.problem))
    const found = readProgressFile(read.text)
    if (!found) return setSaid(t('progress.damaged', { file: file.name }))
    add(found)
    setSaid(t('progress.imported', { file: file.name }))
  }
  const clear = (): void => {
    setCleared({ done: progress.done, learned: progress.learned, reviewed: progress.reviewed })
    progressStore.setState(noProgress)
    setSaid(t('progress.cleared'))
  }
  const undo = (): void => {
    if (cleared) add(cleared)
    setCleared(undefined)
    setSaid(t('progress.restored'))
  }
  return (
    <section className={styles.section} aria-labelledby="progress-keep">
      <h2 id="progress-keep">{t('progress.keep')}</h2>
      <p className={styles.lead}>{t('progress.keep.lead')}</p>
      <div className={styles.row}>
        <Button disabled={isEmpty} onClick={save}>
          <FileDown size={16} aria-hidden="true" />
          {t('progress.export')}
        </Button>
        <FileButton
          label={t('progress.import')}
          icon={<FileUp size={16} aria-hidden="true" />}
          accept=".json"
          onFile={bring}
        />
        {cleared ? (
          <Button key="undo" autoFocus onClick={undo}>
            <Undo2 size={16} aria-hidden="true" />
            {t('progress.undo')}
          </Button>
        ) : (
          <Button key="clear" disabled={isEmpty} onClick={clear}>
            <Trash2 size={16} aria-hidden="true" />
            {t('progress.clear')}
          </Button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  )
}
