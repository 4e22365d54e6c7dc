import { readStored } from '../../lib/stored-form'
import { TrainingClient } from '../../training/client/client'
import { checkpointForm } from '../../training/storage/checkpoint-form'
import { modelName, openShelf } from '../../training/storage/shelf'
import { paceStore } from '../stores/pace-store'
import { mnistFolder } from './mnist-folder'

/** What the page keeps across reloads. */
export const shelf = openShelf()

/** The page's only run; it continues while the viewer is on other pages. */
export const trainingClient = new TrainingClient({
  mnistFolder,
  pace: () => paceStore.getState().pace,
  keptModel: async () => readStored(checkpointForm, await shelf.take(modelName)),
})
