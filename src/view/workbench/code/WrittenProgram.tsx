import clsx from 'clsx'
import { useStore } from 'zustand'
import type { Graph } from '../../../engine/graph'
import { codeWriters } from '../../../export/code-writers'
import type { ProgramSession } from '../../../state/session/program-session'
import { codeStore } from '../../../state/stores/code-store'
import { useLanguage } from '../../shared/use-language'
import { CodeLines } from './CodeLines'
import styles from './CodePanel.module.css'
import { useWrittenLines } from './use-written-lines'
import { widestComment } from './widest-comment'

interface WrittenProgramProps {
  /** The session that is written as a program. */
  readonly session: ProgramSession
  /** The graph on the page. */
  readonly shown: Graph
}

/** The lines of a computation's program at the current step, with what the copy has besides. */
export function WrittenProgram({ session, shown }: WrittenProgramProps) {
  const { t } = useLanguage()
  const { format, style } = useStore(codeStore)
  const lines = useWrittenLines(session, widestComment)
  return (
    <>
      <CodeLines key={`${format} ${style}`} lines={lines} session={session} shown={shown} />
      {lines.some(({ isShortened }) => isShortened) && <p className={styles.note}>{t('code.shortened')}</p>}
      {codeWriters[format].printsAtEnd && <p className={clsx(styles.note, 'no-print')}>{t('code.prints')}</p>}
    </>
  )
}
