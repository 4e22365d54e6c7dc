import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { CodeLine } from '../../../export/code-line'
import { codeWriters } from '../../../export/code-writers'
import { wrappedComments } from '../../../export/wrapped-comments'
import type { ProgramSession } from '../../../state/session/program-session'
import { codeStore } from '../../../state/stores/code-store'
import { useLanguage } from '../../shared/use-language'

/** A session's program in the form that is chosen, for reading; comments of more than so many letters are in several lines. */
export function useWrittenLines(
  { run, loss }: ProgramSession,
  widestComment = Number.POSITIVE_INFINITY,
): readonly CodeLine[] {
  const { language } = useLanguage()
  const { format, style } = useStore(codeStore)
  const { write } = codeWriters[format]
  return useMemo(
    () => wrappedComments(write(run, loss, style, { language, isForReading: true }), widestComment),
    [write, run, loss, style, language, widestComment],
  )
}
