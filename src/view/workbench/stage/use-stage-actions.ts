import { useStore } from 'zustand'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { presenterAddress } from '../../../state/show/open-presenter'
import { appStore, themeOf } from '../../../state/stores/app-store'
import { type Blank, presentStore, type StageCode } from '../../../state/stores/present-store'
import { usePosition } from '../steps/use-position'
import { stageUnit } from './stage-unit'
import { type Digit, digits, type StageCommand, usePresentKeys } from './use-present-keys'
import type { StopNumber } from './use-stop-number'

/** What the keys and buttons of the stage do. */
export type StageActions = Readonly<Record<StageCommand, (isHeld?: boolean) => void>>

/** What can lie on top of the stage, which can still be stepped: one at a time. */
export type Top = 'help' | 'contents' | 'qr' | 'blocked'

/** What lies on top of the stage, if anything, and a function to put something there. */
export interface OnTop {
  readonly top: Top | undefined
  readonly put: (top: Top | undefined) => void
}

/**
 * Listens for the keys of the stage, and returns their actions for the buttons. A key that is held down stops at the
 * ends of the session.
 */
export function useStageActions(
  session: ProgramSession,
  { top, put }: OnTop,
  number: StopNumber,
  { before, after, stops }: Beyond,
  codes: readonly StageCode[],
): StageActions {
  const present = presentStore.getState()
  const theme = useStore(appStore, themeOf)
  const { next, previous, goTo, isFirst, isLast } = usePosition(session)
  const toggle = (wanted: Top) => () => put(top === wanted ? undefined : wanted)
  /** What goes on with the lecture closes the list of its parts. */
  const closing =
    (act: (isHeld?: boolean) => unknown) =>
    (isHeld?: boolean): void => {
      if (top === 'contents') put(undefined)
      act(isHeld)
    }
  const goOn = closing(beyond(isLast && after, next))
  const openNumber = (): void => {
    if (number.go() && top === 'contents') put(undefined)
  }
  const typing = Object.fromEntries(
    digits.map((digit) => [digit, () => stops && number.type(digit)]),
  ) as Record<Digit, () => void>
  const actions: StageActions = {
    next: goOn,
    previous: closing(beyond(isFirst && before, previous)),
    first: closing(() => goTo(0)),
    last: closing(() => goTo(session.trace.steps.length)),
    black: () => toggleBlank('black'),
    white: () => toggleBlank('white'),
    resume: () => present.setBlank(undefined),
    fullScreen: present.toggleFullScreen,
    overview: present.toggleOverview,
    slope: present.toggleSlope,
    code: closing(() => present.turnCode(codes)),
    light: closing(() => present.toggleTool('light')),
    pen: closing(() => present.toggleTool('pen')),
    erase: present.erase,
    qr: toggle('qr'),
    contents: () => stops && toggle('contents')(),
    presenter: () => put(openPresenter() ? undefined : 'blocked'),
    ask: present.toggleAsking,
    larger: () => present.resize(1),
    smaller: () => canShrink() && present.resize(-1),
    stage: () => appStore.getState().choose({ theme: theme === 'light' ? 'dark' : 'light' }),
    help: toggle('help'),
    enter: number.typed === '' ? goOn : openNumber,
    back: number.back,
    leave: present.leave,
    ...typing,
  }
  usePresentKeys({ ...actions, leave: () => closeTopmost(number, { top, put }) || present.leave() })
  return actions
}

/** Makes the stage one colour, or ends that; on the stage itself any key does. */
function toggleBlank(wanted: Blank): void {
  const { blank, setBlank } = presentStore.getState()
  setBlank(blank ? undefined : wanted)
}

/**
 * Opens the lecturer's window, or brings it to the front; returns whether the browser allowed it. A new window ends full
 * screen, which would end the presentation, so the stage fills its window from then on.
 */
function openPresenter(): boolean {
  presentStore.setState({ wantsFullScreen: false })
  const address = new URL(presenterAddress(), location.href).href
  return window.open(address, 'backstep-presenter', 'popup,width=1180,height=760') !== null
}

/** Closes what is on top of everything else, and returns whether there was something. */
function closeTopmost(number: StopNumber, { top, put }: OnTop): boolean {
  const { tool, toggleTool } = presentStore.getState()
  const isTyping = number.typed !== ''
  if (isTyping) number.clear()
  if (top) put(undefined)
  else if (tool && !isTyping) toggleTool(tool)
  return isTyping || top !== undefined || tool !== undefined
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
