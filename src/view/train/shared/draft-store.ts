import { createStore } from 'zustand/vanilla'
import { addWorkPart } from '../../../state/work/work-parts'
import { rateAt } from '../../../training/settings/learning-rates'
import { defaultSettings } from '../../../training/settings/settings'
import { draftOf, type SettingsDraft } from './settings-draft'
import { trainingClient } from './training-client'

interface DraftState {
  readonly draft: SettingsDraft
}

/** The settings as they are typed and chosen; those of the present run until they are changed. They outlive a panel that fails. */
export const draftStore = createStore<DraftState>()(() => ({ draft: draftOf(defaultSettings) }))

/** Puts a draft in place of the present one. */
export const changeDraft = (draft: SettingsDraft): void => draftStore.setState({ draft })

let followed: unknown

/** Takes over the settings of another run, with the learning rate that it has come to. */
function followRun(): void {
  const { settings, history } = trainingClient.getState()
  if (!settings || settings === followed) return
  followed = settings
  const learningRate = rateAt(settings.learningRate, history.rateChanges, Number.POSITIVE_INFINITY)
  changeDraft(draftOf({ ...settings, learningRate }))
}

followRun()
trainingClient.subscribe(followRun)

addWorkPart('trainingSettings', () => draftStore.getState().draft)
addWorkPart('trainingRun', () => {
  const { phase, id, settings, history } = trainingClient.getState()
  return { phase, id, settings, iteration: history.losses.length }
})
