import { describe, expect, it } from 'vitest'
import {
  idleState,
  loadingState,
  type RunPhase,
  type TrainingState,
} from '../../training/client/training-state'
import { emptyHistory, historyAfter } from '../../training/history/history'
import { defaultSettings } from '../../training/settings/settings'
import { createRunsStore } from '../stores/runs-store'
import { recordRuns } from './record-runs'

function setUp() {
  let state: TrainingState = idleState
  let listener = () => {}
  const store = createRunsStore()
  const stop = recordRuns(
    {
      getState: () => state,
      subscribe: (given) => {
        listener = given
        return () => {
          listener = () => {}
        }
      },
    },
    store,
  )
  const change = (next: TrainingState) => {
    state = next
    listener()
  }
  let begun = 0
  const begin = () => {
    begun++
    change(loadingState(defaultSettings, `run ${begun}`))
  }
  const runTo = (phase: RunPhase, losses: number[]) => {
    begin()
    const times = { trainingMs: 10, evaluationMs: 1 }
    const progress = {
      losses: Float64Array.from(losses),
      accuracies: [{ iteration: 0, train: 0.1, test: 0.1 }],
      rateChanges: [],
      times,
    }
    change({ ...state, phase, history: historyAfter(emptyHistory, progress) })
  }
  return { store, runTo, stop, begin }
}

const keptLosses = ({ store }: ReturnType<typeof setUp>) =>
  store.getState().runs.map(({ losses }) => [...losses])

describe('recordRuns', () => {
  it('keeps a finished run with everything it produced when the next one begins', () => {
    const page = setUp()
    page.runTo('finished', [2, 1])
    expect(keptLosses(page)).toEqual([])
    const first = page.store.getState().currentId
    page.begin()
    expect(page.store.getState().runs).toMatchObject([
      {
        id: first,
        name: '',
        settings: defaultSettings,
        accuracies: [{ iteration: 0, train: 0.1, test: 0.1 }],
        rateChanges: [],
        times: { trainingMs: 10, evaluationMs: 1 },
        finished: true,
      },
    ])
    expect(keptLosses(page)).toEqual([[2, 1]])
    expect(page.store.getState().currentId).not.toBe(first)
  })

  it('does not keep a stopped or failed run automatically', () => {
    const page = setUp()
    page.runTo('stopped', [2])
    page.runTo('failed', [3])
    page.begin()
    expect(keptLosses(page)).toEqual([])
  })

  it('does not restore a run that the viewer kept and then removed', () => {
    const page = setUp()
    page.runTo('finished', [2])
    const { currentId = '', keep, remove } = page.store.getState()
    keep({
      id: currentId,
      keptMs: 0,
      name: 'mine',
      settings: defaultSettings,
      losses: Float64Array.of(2),
      accuracies: [],
      rateChanges: [],
      times: { trainingMs: 1, evaluationMs: 1 },
      finished: true,
    })
    remove(currentId)
    page.begin()
    expect(keptLosses(page)).toEqual([])
  })

  it('ignores everything after it is stopped', () => {
    const page = setUp()
    page.stop()
    page.runTo('finished', [2])
    page.begin()
    expect(page.store.getState().currentId).toBeUndefined()
  })
})
