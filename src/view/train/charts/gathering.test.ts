import { afterEach, describe, expect, it, vi } from 'vitest'
import { shownRun } from '../../../training/testing/shown-run'
import { Gathering } from './gathering'

const plan = { capacity: 1_000_000, columns: 600, window: 1 }

/** A run with that many losses, all 1. */
const longRun = (count: number) => shownRun('run', Array.from<number>({ length: count }).fill(1))

/** Intercepts requested animation frames; returns a function that runs the next one. */
function stubFrames(): () => void {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => delete frames[id - 1])
  return () => frames.splice(0).map((draw) => draw())
}

afterEach(() => vi.unstubAllGlobals())

describe('Gathering', () => {
  it('shows runs together with their losses, and notifies its subscribers', () => {
    stubFrames()
    const gathering = new Gathering(plan)
    const heard = vi.fn()
    const unsubscribe = gathering.subscribe(heard)
    const runs = [shownRun('run', [3, 1])]
    expect(gathering.getLatest().runs).toEqual([])
    gathering.follow(runs)
    const { runs: shown, gathered } = gathering.getLatest()
    expect(shown).toBe(runs)
    expect(gathered.extent).toEqual([1, 3])
    expect(heard).toHaveBeenCalledTimes(1)
    unsubscribe()
    gathering.follow([shownRun('run', [3, 1, 0.5])])
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('adds each loss once, however often the same runs are followed', () => {
    stubFrames()
    const gathering = new Gathering(plan)
    const runs = [shownRun('run', [3, 1])]
    gathering.follow(runs)
    gathering.follow(runs)
    expect(gathering.getLatest().gathered.of('run')?.taken).toBe(2)
  })

  it('spreads a large number of losses over several frames, each with its own latest object', () => {
    const drawFrame = stubFrames()
    const gathering = new Gathering(plan)
    gathering.follow([longRun(500_000)])
    const first = gathering.getLatest()
    expect(first.gathered.of('run')?.taken).toBe(400_000)
    drawFrame()
    expect(gathering.getLatest()).not.toBe(first)
    expect(first.gathered.of('run')?.taken).toBe(500_000)
  })

  it('goes no further once it is stopped', () => {
    const drawFrame = stubFrames()
    const gathering = new Gathering(plan)
    gathering.follow([longRun(500_000)])()
    drawFrame()
    expect(gathering.getLatest().gathered.of('run')?.taken).toBe(400_000)
  })
})
