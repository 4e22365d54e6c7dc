import { createStore } from 'zustand/vanilla'

/** How many iterations the loss can be smoothed over; 1 is no smoothing. */
export const smoothingWindows = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** How a loss becomes a height. */
export type LossScale = 'linear' | 'log'

/** How the viewer looks at the charts of the training lab. */
export interface ChartChoices {
  readonly scale: LossScale
  readonly window: (typeof smoothingWindows)[number]
  /** The iteration that is read off; undefined while the latest of each run is. */
  readonly cursor: number | undefined
}

export const chartStore = createStore<ChartChoices>()(() => ({
  scale: 'linear',
  window: 50,
  cursor: undefined,
}))

/** Reads off an iteration; undefined: the latest of each run. */
export const setCursor = (cursor: number | undefined): void => chartStore.setState({ cursor })
