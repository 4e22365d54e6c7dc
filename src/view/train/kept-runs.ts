import { recordRuns } from '../../training/runs/record-runs'
import { createRunsStore } from '../../training/runs/runs-store'
import { trainingClient } from './training-client'

/** The kept runs of the page. */
export const keptRuns = createRunsStore()

recordRuns(trainingClient, keptRuns)
