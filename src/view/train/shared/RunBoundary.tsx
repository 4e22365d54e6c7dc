import { type ComponentProps, useSyncExternalStore } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import { Boundary } from '../../failure/Boundary'

/** What a panel shows is another matter once the run is another or has come to another phase. */
function runAndPhase(): string {
  const { id, phase } = trainingClient.getState()
  return `${id} ${phase}`
}

/** Keeps an error within one panel of the lab; what failed is tried again when the run begins, rests or ends. */
export function RunBoundary({ place, children }: Omit<ComponentProps<typeof Boundary>, 'resetKey'>) {
  const resetKey = useSyncExternalStore(trainingClient.subscribe, runAndPhase)
  return (
    <Boundary place={place} resetKey={resetKey}>
      {children}
    </Boundary>
  )
}
