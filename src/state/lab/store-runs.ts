import { readStored, toStored } from '../../lib/stored-form'
import { type KeptRun, mostKeptRuns } from '../../training/runs/kept-run'
import { keptRunForm } from '../../training/storage/kept-run-form'
import { isRunName, runName, type Shelf, storageProblemOf } from '../../training/storage/shelf'
import type { RunsStore } from '../stores/runs-store'
import type { KeepingProblem } from '../stores/storage-store'

/**
 * Fills `store` with the newest runs on the shelf, oldest first, and from then on writes each change to the
 * shelf. Each run has its own name there, so two tabs do not undo each other's runs.
 */
export async function storeRuns(
  store: RunsStore,
  shelf: Shelf,
  onProblem: (problem: KeepingProblem) => void,
): Promise<void> {
  store.getState().load(await storedRuns(shelf, onProblem))
  store.subscribe(({ runs }, before) => {
    const changed = runs.filter((run) => !before.runs.includes(run))
    const gone = before.runs.filter(({ id }) => !runs.some((run) => run.id === id))
    const writes = [
      ...changed.map((run) => shelf.put(runName(run.id), toStored(keptRunForm, run))),
      ...gone.map(({ id }) => shelf.remove(runName(id))),
    ]
    Promise.all(writes).catch((thrown: unknown) => onProblem(storageProblemOf(thrown)))
  })
}

async function storedRuns(shelf: Shelf, onProblem: (problem: KeepingProblem) => void): Promise<KeptRun[]> {
  try {
    const records = (await shelf.all()).filter(([name]) => isRunName(name))
    const runs = records.map(([, value]) => readStored(keptRunForm, value)).filter((run) => run !== undefined)
    if (runs.length < records.length) onProblem('unreadable')
    return runs.toSorted((a, b) => a.keptMs - b.keptMs).slice(-mostKeptRuns)
  } catch {
    onProblem('refused')
    return []
  }
}
