import { createStore } from 'zustand/vanilla'

/** The numbers of iterations over which the loss can be smoothed; 1 means no smoothing. */
export const smoothingWindows = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** How a loss is mapped to a height. */
export type LossScale = 'linear' | 'log'

/** How the viewer has set up the charts of the training lab. */
export interface ChartChoices {
  readonly scale: LossScale
  readonly window: (typeof smoothingWindows)[number]
  /** The iteration whose values are shown; undefined for the latest of each run. */
  readonly cursor: number | undefined
}

export const chartStore = createStore<ChartChoices>()(() => ({
  scale: 'linear',
  window: 50,
  cursor: undefined,
}))

/** Shows the values at an iteration; undefined for the latest of each run. */
export const setCursor = (cursor: number | undefined): void => chartStore.setState({ cursor })
