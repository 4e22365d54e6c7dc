import { readStored } from '../../lib/stored-form'
import { checkpointForm } from '../../training/storage/checkpoint-form'
import { modelName } from '../../training/storage/shelf'
import { shelf, trainingClient } from '../clients/training-client'
import { storageStore } from '../stores/storage-store'

/** Loads the model of an earlier visit, paused, unless a run has begun in the meantime. */
export async function restoreModel(): Promise<void> {
  const record = await shelf.take(modelName).catch(() => undefined)
  if (record === undefined || trainingClient.getState().phase !== 'idle') return
  const checkpoint = readStored(checkpointForm, record)
  if (checkpoint) trainingClient.restore(checkpoint)
  else storageStore.getState().tell('unreadable')
}
