import { createStore } from 'zustand/vanilla'
import { appStore } from './app-store'

/** Whether a lesson is being presented, and how the stage is set. */
export interface PresentState {
  readonly isPresenting: boolean
  /** Whether the whole screen should be filled, which the browser may refuse. */
  readonly wantsFullScreen: boolean
  readonly isBlank: boolean
  /** 1 at first; everything on the stage grows with it. */
  readonly size: number
  readonly present: () => void
  readonly leave: () => void
  readonly toggleFullScreen: () => void
  readonly setBlank: (isBlank: boolean) => void
  /** Makes everything on the stage larger or smaller by one notch. */
  readonly resize: (notches: number) => void
}

const notch = 1.15
const smallestSize = notch ** -6
const largestSize = notch ** 5

export const presentStore = createStore<PresentState>()((set) => ({
  isPresenting: false,
  wantsFullScreen: false,
  isBlank: false,
  size: 1,
  present: () => set({ isPresenting: true, wantsFullScreen: true, isBlank: false }),
  leave: () => set({ isPresenting: false, wantsFullScreen: false, isBlank: false }),
  toggleFullScreen: () => set(({ wantsFullScreen }) => ({ wantsFullScreen: !wantsFullScreen })),
  setBlank: (isBlank) => set({ isBlank }),
  resize: (notches) =>
    set(({ size }) => ({ size: Math.min(largestSize, Math.max(smallestSize, size * notch ** notches)) })),
}))

appStore.subscribe(({ link: { route } }, { link: { route: previous } }) => {
  if (route !== previous) presentStore.getState().leave()
})
