import { readStored } from '../../../lib/stored-form'
import { TrainingClient } from '../../../training/client/client'
import { checkpointForm } from '../../../training/storage/checkpoint-form'
import { modelName, openShelf } from '../../../training/storage/shelf'

/** What the page keeps over reloads. */
export const shelf = openShelf()

/** The one run of the page: it goes on while the viewer looks at other pages. */
export const trainingClient = new TrainingClient({
  mnistUrl: new URL('mnist/', document.baseURI).href,
  keptModel: async () => readStored(checkpointForm, await shelf.take(modelName)),
})
