import { createStore } from 'zustand/vanilla'
import { appStore, isPresenting } from './app-store'

/** How the stage is set up. Whether it is shown is part of the link. */
export interface PresentState {
  /** Whether the stage is mounted: an address alone can ask for it before it can be shown. */
  readonly isOnStage: boolean
  /** Whether it should fill the whole screen, which the browser may refuse. */
  readonly wantsFullScreen: boolean
  readonly isBlank: boolean
  /** Whether the whole graph is shown, however small its letters are. */
  readonly isOverview: boolean
  /** Whether steps about a local derivative show it as a slope. */
  readonly isSlopeShown: boolean
  /** Whether questions are asked where they stand. */
  readonly isAsking: boolean
  /** The scale of everything on the stage; 1 at first. */
  readonly size: number
  readonly present: () => void
  readonly leave: () => void
  readonly toggleFullScreen: () => void
  readonly toggleOverview: () => void
  readonly toggleSlope: () => void
  readonly toggleAsking: () => void
  readonly setOnStage: (isOnStage: boolean) => void
  readonly setBlank: (isBlank: boolean) => void
  /** Makes everything on the stage larger or smaller by one notch. */
  readonly resize: (notches: number) => void
}

const notch = 1.15
const smallestSize = notch ** -6
const largestSize = notch ** 5

export const presentStore = createStore<PresentState>()((set) => ({
  isOnStage: false,
  wantsFullScreen: false,
  isBlank: false,
  isOverview: false,
  isSlopeShown: false,
  isAsking: false,
  size: 1,
  present: () => {
    set({ wantsFullScreen: true, isBlank: false })
    appStore.getState().change({ isPresenting: true })
  },
  leave: () => appStore.getState().change({ isPresenting: undefined }),
  toggleFullScreen: () => set(({ wantsFullScreen }) => ({ wantsFullScreen: !wantsFullScreen })),
  toggleOverview: () => set(({ isOverview }) => ({ isOverview: !isOverview })),
  toggleSlope: () => set(({ isSlopeShown }) => ({ isSlopeShown: !isSlopeShown })),
  toggleAsking: () => set(({ isAsking }) => ({ isAsking: !isAsking })),
  setOnStage: (isOnStage) => set({ isOnStage }),
  setBlank: (isBlank) => set({ isBlank }),
  resize: (notches) =>
    set(({ size }) => ({ size: Math.min(largestSize, Math.max(smallestSize, size * notch ** notches)) })),
}))

// Leaving the stage in any way, by a key or by another address, also leaves full screen; another graph is not shown in overview.
appStore.subscribe((state, previous) => {
  if (isPresenting(previous) && !isPresenting(state))
    presentStore.setState({ wantsFullScreen: false, isBlank: false, isOverview: false })
  else if (state.link.route !== previous.link.route || state.link.part !== previous.link.part)
    presentStore.setState({ isOverview: false })
})
