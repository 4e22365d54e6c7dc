import { type DragEvent, useState } from 'react'
import { useStore } from 'zustand'
import { readTextFile } from '../../../state/library/text-file'
import { readResults, type Source, type Unread } from '../../../state/results/read-results'
import { classStore } from '../../../state/stores/class-store'
import { useLanguage } from '../../shared/use-language'
import styles from '../shared/Results.module.css'
import { ClassTables } from './ClassTables'
import { PasteCodes } from './PasteCodes'
import { ResultList } from './ResultList'
import { ShareSet } from './ShareSet'
import { UnreadList } from './UnreadList'

/** The most bytes of a file of codes that are read. */
const mostBytes = 2_000_000

/** Adds up the results of a class: pasted, or dropped as files. */
export function ClassPage() {
  const { t } = useLanguage()
  const results = useStore(classStore, (state) => state.results)
  const [unread, setUnread] = useState<readonly Unread[]>([])
  const [said, setSaid] = useState('')
  const take = async (sources: readonly Source[], before: readonly Unread[] = []): Promise<void> => {
    const found = await readResults(sources)
    const added = classStore.getState().add(found.results)
    const problems = [...before, ...found.unread]
    setUnread(problems)
    setSaid(t('class.added', { added, again: found.results.length - added, unread: problems.length }))
  }
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(
      files.map(async (file) => ({ file: file.name, ...(await readTextFile(file, mostBytes)) })),
    )
    await take(
      read.flatMap((each) => ('text' in each ? [each] : [])),
      read.flatMap((each) => ('problem' in each ? [{ say: each.problem }] : [])),
    )
  }
  const drop = (event: DragEvent): void => {
    const files = [...event.dataTransfer.files]
    if (files.length === 0) return // text is dropped into its field
    event.preventDefault()
    void takeFiles(files)
  }
  return (
    <main
      className={styles.page}
      id="content"
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={drop}
    >
      <div className={styles.head}>
        <h1 className={styles.title}>{t('class.title')}</h1>
        <p className={styles.lead}>{t('class.lead', { page: t('progress.title') })}</p>
      </div>
      <PasteCodes said={said} onPaste={(text) => take([{ text }])} onFiles={takeFiles} />
      {unread.length > 0 && <UnreadList unread={unread} />}
      {results.length > 0 && (
        <>
          <ClassTables results={results} />
          <ResultList results={results} />
        </>
      )}
      <ShareSet />
    </main>
  )
}
