import { useStore } from 'zustand'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore, themeOf } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { usePosition } from '../steps/use-position'
import { stageUnit } from './stage-unit'
import { type StageCommand, usePresentKeys } from './use-present-keys'

/** What the keys and buttons of the stage do. */
export type StageActions = Readonly<Record<StageCommand, (isHeld?: boolean) => void>>

/** The list of keys on top of the stage. */
interface Help {
  readonly isShown: boolean
  readonly show: (isShown: boolean) => void
}

/**
 * Listens for the keys of the stage, and returns their actions for the buttons. Escape closes the list of keys first; a
 * key that is held down stops at the ends of the session.
 */
export function useStageActions(
  session: ProgramSession,
  help: Help,
  { before, after }: Beyond,
): StageActions {
  const { leave, resize, setBlank, toggleFullScreen, toggleOverview, toggleSlope, toggleAsking } =
    presentStore.getState()
  const theme = useStore(appStore, themeOf)
  const { next, previous, goTo, isFirst, isLast } = usePosition(session)
  const actions: StageActions = {
    next: beyond(isLast && after, next),
    previous: beyond(isFirst && before, previous),
    first: () => goTo(0),
    last: () => goTo(session.trace.steps.length),
    blank: () => setBlank(true),
    fullScreen: toggleFullScreen,
    overview: toggleOverview,
    slope: toggleSlope,
    ask: toggleAsking,
    larger: () => resize(1),
    smaller: () => canShrink() && resize(-1),
    stage: () => appStore.getState().choose({ theme: theme === 'light' ? 'dark' : 'light' }),
    help: () => help.show(!help.isShown),
    leave,
  }
  usePresentKeys({ ...actions, leave: help.isShown ? () => help.show(false) : leave })
  return actions
}

/** A step, or what lies beyond the end if there is something. */
const beyond =
  (leaveEnd: (() => void) | false | undefined, step: () => unknown) =>
  (isHeld = false): void => {
    if (!leaveEnd) step()
    else if (!isHeld) leaveEnd()
  }

/** Whether the stage, which fills the window, can get smaller and still be readable from the last row. */
function canShrink(): boolean {
  const room = { width: innerWidth, height: innerHeight }
  return stageUnit(room, presentStore.getState().size) > stageUnit(room, 0)
}
