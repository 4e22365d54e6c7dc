import { seedRandom } from '../../lib/random'
import { newId } from '../client/new-id'
import type { Checkpoint } from '../history/checkpoint'
import { emptyHistory } from '../history/history'
import { designOf } from '../net/design'
import { initialState } from '../net/network'
import type { SavedNet } from './weights-file'

/** A run that has not begun, whose initial weights come from a file. */
export function beginningWith({ settings, parameters }: SavedNet): Checkpoint {
  const { accuracies, rateChanges, times } = emptyHistory
  return {
    id: newId(),
    settings,
    network: initialState(designOf(settings), parameters),
    random: seedRandom(settings.seed),
    losses: new Float64Array(0),
    accuracies,
    rateChanges,
    times,
  }
}
