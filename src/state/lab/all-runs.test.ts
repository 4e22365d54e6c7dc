import { describe, expect, it } from 'vitest'
import type { TrainingState } from '../../training/client/training-state'
import { emptyHistory, historyAfter } from '../../training/history/history'
import type { KeptRun } from '../../training/runs/kept-run'
import { defaultSettings } from '../../training/settings/settings'
import { createRunsStore } from '../stores/runs-store'
import { allRuns } from './all-runs'

const kept = (id: string, name: string): KeptRun => ({
  keptMs: 0,
  id,
  name,
  settings: defaultSettings,
  losses: Float64Array.of(2),
  accuracies: [],
  rateChanges: [],
  times: { trainingMs: 1, evaluationMs: 0 },
  finished: true,
})
const progress = {
  losses: Float64Array.of(1.5),
  accuracies: [],
  rateChanges: [],
  times: { trainingMs: 1, evaluationMs: 0 },
}
const training: TrainingState = {
  phase: 'training',
  settings: { ...defaultSettings, seed: 2 },
  history: historyAfter(emptyHistory, progress),
}

describe('allRuns', () => {
  it('lists the kept runs, then the current one, each with its name and look', () => {
    const store = createRunsStore()
    store.getState().load([kept('a', ''), kept('b', 'mine'), kept('c', '')])
    store.getState().begin('now')
    store.getState().setShown('b', false)
    const runs = allRuns(store.getState(), training)
    expect(runs.map(({ id, name, look, isHidden, isKept }) => [id, name.en, look, isHidden, isKept])).toEqual(
      [
        ['a', 'SGD 0.1', 0, false, true],
        ['b', 'mine', 1, true, true],
        ['c', 'SGD 0.1 (2)', 2, false, true],
        ['now', 'SGD 0.1 · seed 2', 3, false, false],
      ],
    )
    expect([...(runs[3]?.losses ?? [])]).toEqual([1.5])
  })

  it('lists a current run that is also kept only once', () => {
    const store = createRunsStore()
    store.getState().begin('now')
    store.getState().keep(kept('now', ''))
    expect(
      allRuns(store.getState(), training).map(({ id, isCurrent, isKept }) => [id, isCurrent, isKept]),
    ).toEqual([['now', true, true]])
  })
})
