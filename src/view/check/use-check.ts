import { useEffect, useSyncExternalStore } from 'react'
import { type CheckState, idleState } from '../../checking/check-state'
import type { CheckRequest } from '../../checking/protocol'
import { checkClient } from '../../state/clients/check-client'

/**
 * The state of the check of `request`; idle if the last check was of something else. A check ends when
 * something else is requested, and when its page is left.
 */
export function useCheck(request: CheckRequest): CheckState {
  const state = useSyncExternalStore(checkClient.subscribe, checkClient.getState)
  const asked = JSON.stringify(request)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another request ends the check
  useEffect(() => () => checkClient.stop(), [asked])
  return JSON.stringify(state.request) === asked ? state : idleState
}
