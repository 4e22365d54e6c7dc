import { rateAt } from '../../training/settings/learning-rates'
import { trainingClient } from '../clients/training-client'
import { changeDraft } from '../stores/draft-store'
import { draftOf } from './settings-draft'

/** Has the draft take over the settings of the present run, and of each other one, with the learning rate that it has come to. */
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
