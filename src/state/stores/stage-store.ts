import { createStore } from 'zustand/vanilla'
import type { Pace } from '../session/stage-position'
import { appStore } from './app-store'

/** How derivations are shown. How far the current one has got is part of the link. */
export interface StageState {
  readonly pace: Pace
  readonly choosePace: (pace: Pace) => void
}

export const stageStore = createStore<StageState>()((set) => ({
  pace: appStore.getState().link.stage === undefined ? 'all' : 'each',
  choosePace: (pace) => {
    set({ pace })
    if (pace === 'all') appStore.getState().change({ stage: undefined })
  },
}))

// A link into the middle of a derivation continues stage by stage.
appStore.subscribe(({ link: { stage } }, { link: previous }) => {
  if (stage !== undefined && stage !== previous.stage) stageStore.setState({ pace: 'each' })
})
