import { useStore } from 'zustand'
import { plainProse } from '../../../i18n/prose-pieces'
import { saidAt } from '../../../program/said-at'
import type { ProgramSession } from '../../../state/session/program-session'
import { stagesAt } from '../../../state/session/session-derivations'
import { stageStore } from '../../../state/stores/stage-store'
import { readingMs } from '../../../trace/words/reading-time'
import { toldText } from '../../../trace/words/told'
import { useLanguage } from '../../shared/use-language'

/** About how long it takes to read what is new at the current position, in milliseconds. */
export function useReadingTime(session: ProgramSession, stage: number): number {
  const { say } = useLanguage()
  const { program, run, trace, step, loss } = session
  const isEach = useStore(stageStore, ({ pace }) => pace === 'each')
  const said = saidAt(program, trace, step)
  const isNew = stage <= 1 || !isEach ? said[0] !== saidAt(program, trace, step - 1)[0] : false
  const words = said.map((told) => plainProse(say(toldText(told, run, loss))))
  return readingMs(isEach ? 1 : stagesAt(session, step), isNew ? words.join(' ') : '')
}
