import { useSyncExternalStore } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import type { TrainingState } from '../../../training/client/training-state'

/** Passes on changes at most once per animation frame. */
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

/** The current state of the run. */
export function useTraining(): TrainingState {
  return useSyncExternalStore(subscribeByFrame, trainingClient.getState)
}
