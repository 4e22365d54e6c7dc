import { useStore } from 'zustand'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore, themeOf } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { usePosition } from '../steps/use-position'
import { stageUnit } from './stage-unit'
import { type StageCommand, usePresentKeys } from './use-present-keys'

/** What can be done on the stage, by its keys and by its buttons. */
export type StageActions = Readonly<Record<StageCommand, () => void>>

/** Listens for the keys of the stage, and hands out what they do for the buttons. */
export function useStageActions(session: ProgramSession, help: () => void): StageActions {
  const { leave, resize, setBlank, toggleFullScreen } = presentStore.getState()
  const theme = useStore(appStore, themeOf)
  const { next, previous, goTo } = usePosition(session)
  const actions: StageActions = {
    next,
    previous,
    first: () => goTo(0),
    last: () => goTo(session.trace.steps.length),
    blank: () => setBlank(true),
    fullScreen: toggleFullScreen,
    larger: () => resize(1),
    smaller: () => canShrink() && resize(-1),
    stage: () => appStore.getState().choose({ theme: theme === 'light' ? 'dark' : 'light' }),
    help,
    leave,
  }
  usePresentKeys(actions)
  return actions
}

/** Whether the stage, which fills the window, is not yet as small as the last row can read. */
function canShrink(): boolean {
  const room = { width: innerWidth, height: innerHeight }
  return stageUnit(room, presentStore.getState().size) > stageUnit(room, 0)
}
