import { shelf, trainingClient } from '../clients/training-client'
import { draftStore } from '../stores/draft-store'
import { paceStore } from '../stores/pace-store'
import { keptRuns } from '../stores/runs-store'
import { storageStore } from '../stores/storage-store'
import { addWorkPart } from '../work/work-parts'
import { followRun } from './follow-run'
import { recordRuns } from './record-runs'
import { restoreModel } from './restore-model'
import { storeRuns } from './store-runs'

/** Starts the training lab, once: restores what an earlier visit kept, and keeps what comes from now on. */
export function startLab(): void {
  followRun()
  recordRuns(trainingClient, keptRuns)
  paceStore.subscribe(() => trainingClient.changePace())
  void storeRuns(keptRuns, shelf, storageStore.getState().tell).then(restoreModel)
  addWorkPart('trainingSettings', () => draftStore.getState().draft)
  addWorkPart('trainingRun', () => {
    const { phase, id, settings, history } = trainingClient.getState()
    return { phase, id, settings, iteration: history.losses.length }
  })
}
