import { useEffect, useSyncExternalStore } from 'react'
import { type CheckState, idleState } from '../../checking/check-state'
import type { CheckRequest } from '../../checking/protocol'
import type { Tensor } from '../../engine/tensor'
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
  const isSame = JSON.stringify(state.request) === asked && hasSameGiven(state.request, request)
  return isSame ? state : idleState
}

const noArrays: ReadonlyMap<string, Tensor> = new Map()

const givenOf = (request: CheckRequest | undefined): ReadonlyMap<string, Tensor> =>
  (request?.net.kind === 'program' && request.net.given) || noArrays

/** Whether two requests have the very same given arrays, which are not written out to be compared. */
function hasSameGiven(a: CheckRequest | undefined, b: CheckRequest): boolean {
  const [one, other] = [givenOf(a), givenOf(b)]
  return one.size === other.size && [...one].every(([name, array]) => other.get(name) === array)
}
