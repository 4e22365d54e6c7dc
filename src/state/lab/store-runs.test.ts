import { describe, expect, it } from 'vitest'
import { toStored } from '../../lib/stored-form'
import { keptRunForm } from '../../training/storage/kept-run-form'
import { modelName, runName, type Shelf } from '../../training/storage/shelf'
import { smallKeptRun } from '../../training/testing/small-kept-run'
import { createRunsStore } from '../stores/runs-store'
import type { KeepingProblem } from '../stores/storage-store'
import { storeRuns } from './store-runs'

/** An in-memory shelf whose writes fail with `fault` while it is set. */
function memoryShelf(records: Record<string, unknown> = {}) {
  const held = new Map(Object.entries(records))
  const faults: { write?: unknown; read?: unknown } = {}
  const attempt = async (fault: unknown, act: () => void) => {
    if (fault) throw fault
    act()
  }
  const shelf: Shelf = {
    put: (name, value) => attempt(faults.write, () => held.set(name, structuredClone(value))),
    take: async (name) => structuredClone(held.get(name)),
    remove: (name) => attempt(faults.write, () => held.delete(name)),
    all: async () => {
      if (faults.read) throw faults.read
      return structuredClone([...held])
    },
  }
  return { shelf, held, faults }
}

async function openTab({ shelf }: ReturnType<typeof memoryShelf>) {
  const store = createRunsStore()
  const problems: KeepingProblem[] = []
  await storeRuns(store, shelf, (problem) => problems.push(problem))
  const names = () => store.getState().runs.map(({ id, name }) => `${id}:${name}`)
  return { store, problems, names }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('storeRuns', () => {
  it('restores the runs with their names, in the order in which they were kept', async () => {
    const memory = memoryShelf()
    const { store } = await openTab(memory)
    const { keep, rename, remove } = store.getState()
    keep(smallKeptRun({ id: 'z', keptMs: 1 }))
    keep(smallKeptRun({ id: 'm', keptMs: 2 }))
    keep(smallKeptRun({ id: 'a', keptMs: 3 }))
    rename('a', 'mine')
    remove('m')
    await settle()
    const reloaded = await openTab(memory)
    expect(reloaded.names()).toEqual(['z:', 'a:mine'])
    expect(reloaded.store.getState().runs[0]).toEqual(smallKeptRun({ id: 'z', keptMs: 1 }))
    expect(reloaded.problems).toEqual([])
  })

  it('leaves runs kept by another tab alone', async () => {
    const memory = memoryShelf()
    const [one, other] = [await openTab(memory), await openTab(memory)]
    one.store.getState().keep(smallKeptRun({ id: 'one', keptMs: 1 }))
    other.store.getState().keep(smallKeptRun({ id: 'other', keptMs: 2 }))
    other.store.getState().rename('other', 'mine')
    one.store.getState().remove('one')
    await settle()
    expect((await openTab(memory)).names()).toEqual(['other:mine'])
  })

  it('leaves a record that it cannot read where it is, reports it, and shows the others', async () => {
    const damaged = { version: 2, whatever: 'comes' }
    const memory = memoryShelf({
      [runName('a')]: toStored(keptRunForm, smallKeptRun()),
      [runName('b')]: damaged,
      [modelName]: 'no run',
    })
    const { names, problems } = await openTab(memory)
    expect(names()).toEqual(['a:'])
    expect(problems).toEqual(['unreadable'])
    expect(memory.held.get(runName('b'))).toEqual(damaged)
  })

  it('reports why a run could not be stored, and keeps it on the page', async () => {
    const memory = memoryShelf()
    const { store, names, problems } = await openTab(memory)
    memory.faults.write = new DOMException('', 'QuotaExceededError')
    store.getState().keep(smallKeptRun())
    await settle()
    memory.faults.write = new DOMException('', 'SecurityError')
    store.getState().rename('a', 'mine')
    await settle()
    expect(problems).toEqual(['full', 'refused'])
    expect(names()).toEqual(['a:mine'])
  })

  it('starts without runs if nothing can be read', async () => {
    const memory = memoryShelf({ [runName('a')]: toStored(keptRunForm, smallKeptRun()) })
    memory.faults.read = new DOMException('', 'InvalidStateError')
    const { names } = await openTab(memory)
    expect(names()).toEqual([])
  })
})
