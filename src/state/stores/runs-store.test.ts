import { describe, expect, it } from 'vitest'
import type { KeptRun } from '../../training/runs/kept-run'
import { defaultSettings } from '../../training/settings/settings'
import { createRunsStore } from './runs-store'

const run = (id: string): KeptRun => ({
  keptMs: 0,
  id,
  name: '',
  settings: defaultSettings,
  losses: Float64Array.of(2.3),
  accuracies: [],
  rateChanges: [],
  times: { trainingMs: 1, evaluationMs: 0 },
  finished: true,
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

function storeWith(kept: readonly string[]) {
  const store = createRunsStore()
  store.getState().load(kept.map(run))
  return store
}

const keptIds = ({ getState }: ReturnType<typeof createRunsStore>) => getState().runs.map(({ id }) => id)

describe('the store of kept runs', () => {
  it('keeps runs in order and only once, renames and removes them', () => {
    const store = storeWith([])
    const { keep, rename, remove } = store.getState()
    keep(run('a'))
    keep(run('b'))
    keep(run('a'))
    rename('b', 'mine')
    expect(store.getState().runs.map(({ id, name }) => [id, name])).toEqual([
      ['a', ''],
      ['b', 'mine'],
    ])
    remove('a')
    expect(keptIds(store)).toEqual(['b'])
  })

  it('lets a ninth run wait, and keeps it as soon as one is removed', () => {
    const store = storeWith(ids)
    store.getState().keep(run('i'))
    expect(keptIds(store)).toEqual(ids)
    expect(store.getState().waiting?.id).toBe('i')
    store.getState().remove('c')
    expect(keptIds(store)).toEqual(['a', 'b', 'd', 'e', 'f', 'g', 'h', 'i'])
    expect(store.getState().waiting).toBeUndefined()
  })

  it('gives the current run a look, which it keeps when the run is kept', () => {
    const store = storeWith(['a', 'b'])
    store.getState().begin('now')
    expect(store.getState().looks.get('now')).toBe(2)
    store.getState().remove('a')
    store.getState().keep(run('now'))
    expect(Object.fromEntries(store.getState().looks)).toEqual({ b: 1, now: 2 })
    store.getState().begin('next')
    expect(store.getState().looks.get('next')).toBe(0)
  })

  it('gives nine runs nine looks', () => {
    const store = storeWith(ids)
    store.getState().begin('now')
    expect([...store.getState().looks.values()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('remembers that the current run was kept, even after it was removed', () => {
    const store = storeWith([])
    store.getState().begin('now')
    expect(store.getState().wasCurrentKept).toBe(false)
    store.getState().keep(run('now'))
    store.getState().remove('now')
    expect(store.getState().wasCurrentKept).toBe(true)
    store.getState().begin('next')
    expect(store.getState().wasCurrentKept).toBe(false)
  })

  it('hides and shows runs, and forgets about those that are gone', () => {
    const store = storeWith(['a', 'b'])
    const { setShown, remove } = store.getState()
    setShown('a', false)
    setShown('b', false)
    setShown('a', true)
    expect([...store.getState().hidden]).toEqual(['b'])
    remove('b')
    expect([...store.getState().hidden]).toEqual([])
  })

  it('notifies its subscribers', () => {
    const store = storeWith([])
    const seen: number[] = []
    store.subscribe(({ runs }) => seen.push(runs.length))
    store.getState().keep(run('a'))
    store.getState().load(['b', 'c'].map(run))
    expect(seen).toEqual([1, 3])
    expect(store.getState().runs.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })
})
