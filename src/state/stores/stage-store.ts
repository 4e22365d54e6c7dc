import { createStore } from 'zustand/vanilla'
import type { Pace, StagePosition } from '../session/stage-position'

/** How derivations are read, and how far the current one has been. */
export interface StageState {
  readonly pace: Pace
  /** Says nothing of any other step: that one is shown whole. */
  readonly reached?: StagePosition
  readonly choosePace: (pace: Pace) => void
  readonly reach: (position: StagePosition) => void
}

export const stageStore = createStore<StageState>()((set) => ({
  pace: 'all',
  choosePace: (pace) => set({ pace }),
  reach: (reached) => set({ reached }),
}))

/** How many of a step's stages are shown. */
export const stageAt = ({ pace, reached }: StageState, step: number, stages: number): number =>
  pace === 'each' && reached?.step === step ? Math.min(reached.stage, stages) : stages
