import { sameText, type Text } from '../../i18n/text'
import type { TrainingState } from '../client/training-state'
import type { Accuracies } from '../history/accuracies'
import { valuesOf } from '../history/series'
import type { RateChange } from '../settings/learning-rates'
import { defaultSettings, type TrainingSettings } from '../settings/settings'
import type { KeptRun } from './kept-run'
import type { RunsState } from './runs-store'
import { settingsSummary } from './settings-summary'

/** A run as the page lists and draws it: a kept one, or the present one. */
export interface ShownRun {
  readonly id: string
  readonly name: Text
  /** Which colour and dash it has, from 0 to 8. */
  readonly look: number
  readonly isCurrent: boolean
  readonly isKept: boolean
  readonly isHidden: boolean
  readonly settings: TrainingSettings
  /** The loss of iteration i + 1 at index i. */
  readonly losses: Float64Array
  readonly accuracies: readonly Accuracies[]
  readonly rateChanges: readonly RateChange[]
}

type Nameless = Omit<ShownRun, 'name'> & { readonly given: string }

function keptRuns({ runs, looks, hidden, currentId }: RunsState): Nameless[] {
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
  { settings, history }: TrainingState,
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
      accuracies: history.accuracies,
      rateChanges: history.rateChanges,
    },
  ]
}

/** The name that the viewer gave a run, else one that its settings make. */
export const nameOf = ({
  name,
  settings,
  rateChanges,
}: Pick<KeptRun, 'name' | 'settings' | 'rateChanges'>): Text =>
  name === '' ? settingsSummary(settings, defaultSettings, rateChanges) : sameText(name)

/** Names the runs; the second and third of one name are numbered. */
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

/** The kept runs, the oldest first, then the present one where it is not among them. */
export const allRuns = (state: RunsState, training: TrainingState): readonly ShownRun[] =>
  named([...keptRuns(state), ...currentRun(state, training)])
