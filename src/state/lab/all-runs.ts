import type { TrainingState } from '../../training/client/training-state'
import { withMeasured } from '../../training/history/accuracies'
import { valuesOf } from '../../training/history/series'
import { nameOf, type ShownRun } from '../../training/runs/shown-run'
import type { RunsState } from '../stores/runs-store'

type Nameless = Omit<ShownRun, 'name'> & { readonly given: string }

function keptOnes({ runs, looks, hidden, currentId }: RunsState): Nameless[] {
  return runs.map(({ id, name, settings, losses, accuracies, rateChanges }) => ({
    id,
    given: name,
    look: looks.get(id) ?? 0,
    isCurrent: id === currentId,
    isKept: true,
    isHidden: hidden.has(id),
    settings,
    losses,
    accuracies,
    rateChanges,
  }))
}

function currentRun(
  { runs, looks, hidden, currentId }: RunsState,
  { settings, history, measured }: TrainingState,
): Nameless[] {
  if (!settings || currentId === undefined || runs.some(({ id }) => id === currentId)) return []
  return [
    {
      id: currentId,
      given: '',
      look: looks.get(currentId) ?? 0,
      isCurrent: true,
      isKept: false,
      isHidden: hidden.has(currentId),
      settings,
      losses: valuesOf(history.losses),
      accuracies: withMeasured(history.accuracies, measured),
      rateChanges: history.rateChanges,
    },
  ]
}

/** Names the runs; if several have the same name, the second and later ones are numbered. */
function named(runs: readonly Nameless[]): ShownRun[] {
  const times = new Map<string, number>()
  return runs.map(({ given, ...run }) => {
    const name = nameOf({ ...run, name: given })
    const count = (times.get(name.en) ?? 0) + 1
    times.set(name.en, count)
    if (count === 1) return { ...run, name }
    return { ...run, name: { en: `${name.en} (${count})`, ko: `${name.ko} (${count})` } }
  })
}

/** The kept runs, oldest first, then the current one if it is not among them. */
export const allRuns = (state: RunsState, training: TrainingState): readonly ShownRun[] =>
  named([...keptOnes(state), ...currentRun(state, training)])
