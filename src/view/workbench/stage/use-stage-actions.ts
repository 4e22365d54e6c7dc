import { useStore } from 'zustand'
import { type Beyond, type Lead, leadsFrom } from '../../../state/lecture/beyond'
import type { Beside, Link, LinkChange } from '../../../state/link/link'
import { appStore, themeOf } from '../../../state/stores/app-store'
import { type Blank, presentStore } from '../../../state/stores/present-store'
import type { PositionControl } from '../steps/use-position'
import { stageUnit } from './stage-unit'
import { toggleNotes, turnNotes } from './turn-notes'
import { type Digit, digits, type StageCommand, usePresentKeys } from './use-present-keys'
import type { StopNumber } from './use-stop-number'

/** What the keys and buttons of the stage do. */
export type StageActions = Readonly<Record<StageCommand, (isHeld?: boolean) => void>>

/** What can lie on top of the stage, which can still be stepped: one at a time. */
export type Top = 'help' | 'contents' | 'mark' | 'qr' | 'blocked'

/** What lies on top of the stage, if anything, and a function to put something there. */
export interface OnTop {
  readonly top: Top | undefined
  readonly put: (top: Top | undefined) => void
}

/** Where the stage is, and how to move from there; beyond its last frame it stays there. */
export type StagePlace = Pick<
  PositionControl,
  'isFirst' | 'isLast' | 'ahead' | 'behind' | 'next' | 'previous' | 'goTo'
>

/** What a stage has of its own. */
interface StageOwn {
  /** What can stand beside its graph. */
  readonly besides?: readonly Beside[]
  /** What some commands do instead. */
  readonly own?: Partial<StageActions>
}

/**
 * Listens for the keys of the stage, and returns their actions for the buttons. A key that is held down stops at the
 * ends of the session.
 */
export function useStageActions(
  position: StagePlace,
  { top, put }: OnTop,
  number: StopNumber,
  beyond: Beyond,
  { besides = [], own = {} }: StageOwn,
): StageActions {
  const present = presentStore.getState()
  const theme = useStore(appStore, themeOf)
  const { next, previous, goTo } = position
  const leads = leadsFrom(beyond, position)
  const { stops } = beyond
  const toggle = (wanted: Top) => () => put(top === wanted ? undefined : wanted)
  /** What goes on with the lecture closes the list of its parts, and of the tracks. */
  const closing =
    (act: (isHeld?: boolean) => unknown) =>
    (isHeld?: boolean): void => {
      if (top === 'contents' || top === 'mark') put(undefined)
      appStore.getState().dismissProblems()
      act(isHeld)
    }
  const goOn = closing(leadOr(leads.next, next))
  const openNumber = (): void => {
    if (number.go() && top === 'contents') put(undefined)
  }
  const typing = Object.fromEntries(
    digits.map((digit) => [digit, () => stops && number.type(digit)]),
  ) as Record<Digit, () => void>
  const actions: StageActions = {
    next: goOn,
    previous: closing(leadOr(leads.previous, previous)),
    first: closing(() => goTo(0)),
    last: closing(() => goTo(Number.POSITIVE_INFINITY)),
    black: () => toggleBlank('black'),
    white: () => toggleBlank('white'),
    resume: () => present.setBlank(undefined),
    fullScreen: present.toggleFullScreen,
    overview: present.toggleOverview,
    slope: () => changeShown(({ isSlopeShown }) => ({ isSlopeShown: isSlopeShown ? undefined : true })),
    symbols: () => changeShown(({ edges }) => ({ edges: edges ? undefined : 'symbols' })),
    code: closing(() => changeShown(({ beside }) => ({ beside: codeAfter(beside, besides) }))),
    update: closing(() => toggleBeside('update', besides)),
    check: closing(() => toggleBeside('check', besides)),
    play: nothing, // what is stepped is led by hand here
    light: closing(() => present.toggleTool('light')),
    pen: closing(() => present.toggleTool('pen')),
    erase: present.erase,
    qr: toggle('qr'),
    contents: () => stops && toggle('contents')(),
    mark: toggle('mark'),
    presenter: () => put(turnNotes(top === 'blocked') ? 'blocked' : undefined),
    notes: toggleNotes,
    ask: present.toggleAsking,
    larger: () => present.resize(1),
    smaller: () => canShrink() && present.resize(-1),
    stage: () => appStore.getState().choose({ theme: theme === 'light' ? 'dark' : 'light' }),
    help: toggle('help'),
    enter: number.typed !== '' ? openNumber : top === 'mark' ? nothing : goOn, // while the panel loads, it has no button for Enter yet
    back: number.back,
    leave: present.leave,
    ...typing,
    ...own,
  }
  usePresentKeys({ ...actions, leave: () => closeTopmost(number, { top, put }) || actions.leave() })
  return actions
}

const nothing = (): void => {}

/** Changes what the stage shows besides its step. */
const changeShown = (changeOf: (link: Link) => LinkChange): void => {
  const { link, change } = appStore.getState()
  change(changeOf(link))
}

/** The next sort of code of those that there are, and none after the last. */
function codeAfter(shown: Beside | undefined, besides: readonly Beside[]): Beside | undefined {
  const codes = besides.filter((each) => each === 'program' || each === 'classes') as readonly Beside[]
  return codes[shown ? codes.indexOf(shown) + 1 : 0]
}

/** Puts something beside the graph, or takes it away; does nothing where there is no such thing. */
function toggleBeside(wanted: Beside, besides: readonly Beside[]): void {
  if (besides.includes(wanted))
    changeShown(({ beside }) => ({ beside: beside === wanted ? undefined : wanted }))
}

/** Makes the stage one colour, or ends that; on the stage itself any key does. */
function toggleBlank(wanted: Blank): void {
  const { blank, setBlank } = presentStore.getState()
  setBlank(blank ? undefined : wanted)
}

/** Closes what is on top of everything else, and returns whether there was something. */
function closeTopmost(number: StopNumber, { top, put }: OnTop): boolean {
  const { tool, toggleTool } = presentStore.getState()
  const isTyping = number.typed !== ''
  const hasNotes = appStore.getState().link.hasNotes === true
  if (isTyping) number.clear()
  if (top) put(undefined)
  else if (tool && !isTyping) toggleTool(tool)
  else if (hasNotes && !isTyping) toggleNotes()
  return isTyping || top !== undefined || tool !== undefined || hasNotes
}

/** A step, or what comes in place of it if there is something. */
const leadOr =
  (lead: Lead, step: () => unknown) =>
  (isHeld = false): void => {
    if (!lead) step()
    else if (!isHeld) lead()
  }

/** Whether the stage, which fills the window, can get smaller and still be readable from the last row. */
function canShrink(): boolean {
  const room = { width: innerWidth, height: innerHeight }
  return stageUnit(room, presentStore.getState().size) > stageUnit(room, 0)
}
