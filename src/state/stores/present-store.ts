import { createStore } from 'zustand/vanilla'
import { appStore, isPresenting } from './app-store'

/** How the stage is set. Whether it is shown stands in the link. */
export interface PresentState {
  /** Whether the stage is in the page, where an address alone may ask for what cannot be shown yet. */
  readonly isOnStage: boolean
  /** Whether the whole screen should be filled, which the browser may refuse. */
  readonly wantsFullScreen: boolean
  readonly isBlank: boolean
  /** 1 at first; everything on the stage grows with it. */
  readonly size: number
  readonly present: () => void
  readonly leave: () => void
  readonly toggleFullScreen: () => void
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
  size: 1,
  present: () => {
    set({ wantsFullScreen: true, isBlank: false })
    appStore.getState().change({ isPresenting: true })
  },
  leave: () => appStore.getState().change({ isPresenting: undefined }),
  toggleFullScreen: () => set(({ wantsFullScreen }) => ({ wantsFullScreen: !wantsFullScreen })),
  setOnStage: (isOnStage) => set({ isOnStage }),
  setBlank: (isBlank) => set({ isBlank }),
  resize: (notches) =>
    set(({ size }) => ({ size: Math.min(largestSize, Math.max(smallestSize, size * notch ** notches)) })),
}))

// However the stage is left, by a key or by another address, the screen is given back.
appStore.subscribe((state, previous) => {
  if (isPresenting(previous) && !isPresenting(state))
    presentStore.setState({ wantsFullScreen: false, isBlank: false })
})
