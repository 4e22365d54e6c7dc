import { useSyncExternalStore } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import type { TrainingState } from '../../../training/client/training-state'

/** Passes changes on at most once in each frame that the screen shows. */
function subscribeByFrame(onChange: () => void): () => void {
  let frame = 0
  const unsubscribe = trainingClient.subscribe(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      onChange()
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    unsubscribe()
  }
}

/** The run as it stands. */
export function useTraining(): TrainingState {
  return useSyncExternalStore(subscribeByFrame, trainingClient.getState)
}
