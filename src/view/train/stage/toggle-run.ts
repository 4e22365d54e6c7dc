import { trainingClient } from '../../../state/clients/training-client'
import { settingsOf } from '../../../state/lab/settings-draft'
import { draftStore } from '../../../state/stores/draft-store'
import { isAtRest } from '../../../training/client/training-state'

/** Starts a run with the settings of the page, pauses it or goes on; while it loads, it does nothing. */
export function toggleRun(): void {
  const state = trainingClient.getState()
  const settings = settingsOf(draftStore.getState().draft)
  if (state.phase === 'training') trainingClient.pause()
  else if (isAtRest(state)) trainingClient.resume()
  else if (state.phase !== 'loading' && settings) trainingClient.start(settings)
}
