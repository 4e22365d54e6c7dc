import { createStore } from 'zustand/vanilla'
import type { Point } from '../../layout/geometry'
import { appStore, isPresenting } from './app-store'

/** What a whole screen of one colour is: black to look at the speaker, white to write on a board that it falls on. */
export type Blank = 'black' | 'white'

/** What the pointer does on the stage instead of pressing things. */
export type PointerTool = 'light' | 'pen'

/** A line drawn by hand, in pixels of the stage. */
export type Stroke = readonly Point[]

/** How the stage is set up. Whether it is shown is part of the link. */
export interface PresentState {
  /** Whether the stage, or the lecturer's window, is mounted: an address alone can ask for it before it can be shown. */
  readonly isOnStage: boolean
  /** Whether it should fill the whole screen, which the browser may refuse. */
  readonly wantsFullScreen: boolean
  readonly blank: Blank | undefined
  readonly tool: PointerTool | undefined
  /** What was drawn over the step at hand. */
  readonly strokes: readonly Stroke[]
  /** Whether the whole graph is shown, however small its letters are. */
  readonly isOverview: boolean
  /** Whether questions are asked where they stand, and other numbers are covered until the next key. */
  readonly isAsking: boolean
  /** The steps at which something was asked, by the name of their graph. */
  readonly asked: readonly string[]
  /** The scale of everything on the stage; 1 at first. */
  readonly size: number
  readonly present: () => void
  readonly leave: () => void
  readonly toggleFullScreen: () => void
  readonly toggleOverview: () => void
  readonly toggleAsking: () => void
  readonly noteAsked: (graph: string, step: number) => void
  readonly setOnStage: (isOnStage: boolean) => void
  readonly toggleTool: (tool: PointerTool) => void
  readonly draw: (stroke: Stroke) => void
  readonly erase: () => void
  readonly setBlank: (blank: Blank | undefined) => void
  /** Makes everything on the stage larger or smaller by one notch. */
  readonly resize: (notches: number) => void
}

const notch = 1.15
const smallestSize = notch ** -6
const largestSize = notch ** 5

export const presentStore = createStore<PresentState>()((set) => ({
  isOnStage: false,
  wantsFullScreen: false,
  blank: undefined,
  tool: undefined,
  strokes: [],
  isOverview: false,
  isAsking: false,
  asked: [],
  size: 1,
  present: () => {
    set({ wantsFullScreen: true, blank: undefined })
    appStore.getState().change({ isPresenting: true })
  },
  leave: () => {
    if (isPresenting(appStore.getState())) appStore.getState().change({ isPresenting: undefined })
  },
  toggleFullScreen: () => set(({ wantsFullScreen }) => ({ wantsFullScreen: !wantsFullScreen })),
  toggleOverview: () => set(({ isOverview }) => ({ isOverview: !isOverview })),
  toggleAsking: () => {
    set(({ isAsking }) => ({ isAsking: !isAsking }))
    const { link, change } = appStore.getState()
    if (link.isCovered) change({ isCovered: undefined })
  },
  noteAsked: (graph, step) =>
    set(({ asked }) => (wasAsked(asked, graph, step) ? {} : { asked: [...asked, askedAt(graph, step)] })),
  setOnStage: (isOnStage) => set({ isOnStage }),
  toggleTool: (wanted) => set(({ tool }) => ({ tool: tool === wanted ? undefined : wanted })),
  draw: (stroke) => set(({ strokes }) => ({ strokes: [...strokes, stroke] })),
  erase: () => set({ strokes: [] }),
  setBlank: (blank) => set({ blank }),
  resize: (notches) =>
    set(({ size }) => ({ size: Math.min(largestSize, Math.max(smallestSize, size * notch ** notches)) })),
}))

const askedAt = (graph: string, step: number): string => `${graph} ${step}`

/** Whether something was asked at a step of a graph. */
export const wasAsked = (asked: PresentState['asked'], graph: string, step: number): boolean =>
  asked.includes(askedAt(graph, step))

/** What stands for the graph at hand: a step of another one shows it as it is. */
const ofGraph = { isOverview: false, strokes: [] }

// Leaving the stage in any way, by a key or by another address, also leaves full screen, and takes what was on top along.
appStore.subscribe((state, previous) => {
  const { route, part, step } = state.link
  if (isPresenting(previous) && !isPresenting(state))
    presentStore.setState({
      wantsFullScreen: false,
      blank: undefined,
      tool: undefined,
      asked: [],
      ...ofGraph,
    })
  else if (route !== previous.link.route || part !== previous.link.part) presentStore.setState(ofGraph)
  else if (step !== previous.link.step) presentStore.setState({ strokes: [] })
})
