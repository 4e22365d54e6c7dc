import { useEffect, useSyncExternalStore } from 'react'
import { type CheckState, idleState } from '../../checking/check-state'
import type { CheckRequest } from '../../checking/protocol'
import { checkClient } from '../../state/clients/check-client'

/** How the check of `request` stands: idle where the last check was of something else. A check does not outlive its page. */
export function useCheck(request: CheckRequest): CheckState {
  const state = useSyncExternalStore(checkClient.subscribe, checkClient.getState)
  useEffect(() => () => checkClient.stop(), [])
  return JSON.stringify(state.request) === JSON.stringify(request) ? state : idleState
}
