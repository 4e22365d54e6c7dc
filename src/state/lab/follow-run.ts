import { rateAt } from '../../training/settings/learning-rates'
import { trainingClient } from '../clients/training-client'
import { changeDraft } from '../stores/draft-store'
import { draftOf } from './settings-draft'

/**
 * Copies the settings of the current run, and of each later one, into the draft, with the learning rate as it
 * is by then.
 */
export function followRun(): void {
  let followed: unknown
  const follow = (): void => {
    const { settings, history } = trainingClient.getState()
    if (!settings || settings === followed) return
    followed = settings
    const learningRate = rateAt(settings.learningRate, history.rateChanges, Number.POSITIVE_INFINITY)
    changeDraft(draftOf({ ...settings, learningRate }))
  }
  follow()
  trainingClient.subscribe(follow)
}
