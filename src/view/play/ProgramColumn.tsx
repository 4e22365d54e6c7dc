import { Suspense, useMemo } from 'react'
import { useStore } from 'zustand'
import { typeProgram } from '../../state/library/show-program'
import { playStore, type ReadProgram } from '../../state/play/play-store'
import type { ProgramSession } from '../../state/session/program-session'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import { Choice } from '../shared/Choice'
import { useLanguage } from '../shared/use-language'
import { useShownFrame } from '../workbench/steps/use-shown-frame'
import type { EditorKeeper } from './editor/Editor'
import { GivenLine } from './GivenLine'
import { LibraryButton } from './library/LibraryButton'
import { lineNotesOf, writtenBeside } from './line-notes-of'
import styles from './ProgramColumn.module.css'
import { ProgramMenu } from './ProgramMenu'
import { SendProgram } from './SendProgram'
import { TextStatus } from './TextStatus'
import { useHint } from './use-hint'
import type { ProgramText } from './use-program-text'

const Editor = lazyPart('Editor', async () => (await import('./editor/Editor')).Editor, ['play'])

/** What a phone shows: the program text, or its graph with everything that explains it. */
export type Side = 'text' | 'graph'

interface ProgramColumnProps {
  readonly session: ProgramSession
  readonly read: ReadProgram
  readonly programText: ProgramText
  readonly keeper: EditorKeeper
  readonly side: Side
  readonly onSide: (side: Side) => void
}

const noNotes = { notes: [] }

/** The program text with what it says, and where else to find programs. */
export function ProgramColumn({ session, read, programText, keeper, side, onSide }: ProgramColumnProps) {
  const { t } = useLanguage()
  const { text, diagnostics, remarks, given } = useStore(playStore)
  const { run } = session
  const isCurrent = text === read.text
  const written = useMemo(() => (isCurrent ? writtenBeside(run, read.text) : []), [isCurrent, run, read])
  const frame = useShownFrame(session)
  const notes = useMemo(
    () => (isCurrent ? lineNotesOf(written, session, frame, read.text) : noNotes),
    [isCurrent, written, session, frame, read],
  )
  const describe = useHint(session)
  return (
    <section className={styles.column} aria-label={t('play.editor')} data-side={side}>
      <div className={styles.sides}>
        <Choice
          label={t('play.title')}
          options={[
            { value: 'text', label: t('play.program') },
            { value: 'graph', label: t('play.graph') },
          ]}
          chosen={side}
          onChoose={onSide}
        />
      </div>
      <div className={styles.text}>
        <div className={styles.programs}>
          <ProgramMenu />
          <LibraryButton />
        </div>
        <Boundary place="editor">
          <Suspense fallback={<Loading />}>
            <Editor
              keeper={keeper}
              text={text}
              onEdit={typeProgram}
              faults={diagnostics}
              remarks={remarks}
              notes={notes}
              describe={describe}
              given={[...(given?.found?.arrays.keys() ?? [])]}
            />
          </Suspense>
        </Boundary>
        <GivenLine />
        <TextStatus programText={programText} onRepaired={() => keeper.host?.focus()} />
        <SendProgram packedLength={programText.packedLength} />
      </div>
    </section>
  )
}
