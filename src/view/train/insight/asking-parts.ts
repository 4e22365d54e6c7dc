import { trainingClient } from '../../../state/clients/training-client'
import { paceStore } from '../../../state/stores/pace-store'

/** What asking about the net of the page's run needs, besides the question. */
export const askingParts = {
  getState: trainingClient.getState,
  subscribe: trainingClient.subscribe,
  isSlow: (): boolean => paceStore.getState().pace !== 'full',
  nowMs: (): number => performance.now(),
  wait: (callback: () => void, delayMs: number): (() => void) => {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}
