import { type ComponentProps, useSyncExternalStore } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import { Boundary } from '../../failure/Boundary'

/** Changes when a panel has different content because the run is a new one or has entered another phase. */
function runAndPhase(): string {
  const { id, phase } = trainingClient.getState()
  return `${id} ${phase}`
}

/**
 * Contains an error within one panel of the lab; the panel is tried again when the run begins, pauses or
 * ends.
 */
export function RunBoundary({ place, children }: Omit<ComponentProps<typeof Boundary>, 'resetKey'>) {
  const resetKey = useSyncExternalStore(trainingClient.subscribe, runAndPhase)
  return (
    <Boundary place={place} resetKey={resetKey}>
      {children}
    </Boundary>
  )
}
