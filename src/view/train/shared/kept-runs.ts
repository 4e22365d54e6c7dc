import { readStored } from '../../../lib/stored-form'
import { storageStore } from '../../../state/stores/storage-store'
import { recordRuns } from '../../../training/runs/record-runs'
import { createRunsStore } from '../../../training/runs/runs-store'
import { checkpointForm } from '../../../training/storage/checkpoint-form'
import { modelName } from '../../../training/storage/shelf'
import { storeRuns } from '../../../training/storage/store-runs'
import { shelf, trainingClient } from './training-client'

/** The kept runs of the page. */
export const keptRuns = createRunsStore()

const { tell } = storageStore.getState()

/** Puts the model of an earlier visit at rest, unless a run was begun meanwhile. */
async function restoreModel(): Promise<void> {
  const record = await shelf.take(modelName).catch(() => undefined)
  if (record === undefined || trainingClient.getState().phase !== 'idle') return
  const checkpoint = readStored(checkpointForm, record)
  if (checkpoint) trainingClient.restore(checkpoint)
  else tell('unreadable')
}

recordRuns(trainingClient, keptRuns)
void storeRuns(keptRuns, shelf, tell).then(restoreModel)
