import { describe, expect, it } from 'vitest'
import type { Checkpoint } from '../history/checkpoint'
import { typescriptKernel } from '../kernel/typescript-kernel'
import type { RunReport } from '../protocol/protocol'
import { defaultSettings } from '../settings/settings'
import { randomCase } from '../testing/random-case'
import { beginRun, loadedSet } from './prepare-run'
import type { RunRequest } from './run-parts'
import { TrainingRun } from './training-run'

const set = (count: number) =>
  loadedSet(typescriptKernel, randomCase(count, { sizes: [784, 1, 10] }, count).set)
const data = { train: set(40), test: set(10) }
const settings = { ...defaultSettings, iterations: 30, batchSize: 10, hiddenLayers: [4] }

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * A run whose clock advances 4 ms each time it is read, or by what it sleeps, and whose storage accepts
 * everything; a sound sleeper only wakes when it is woken.
 */
function openRun(request: Partial<RunRequest> = {}, sleepsSoundly = false) {
  const kept: Checkpoint[] = []
  const reports: RunReport[] = []
  const slept: number[] = []
  let clockMs = 0
  const run = new TrainingRun(
    {
      prepareRun: async () => (chosen, from) => beginRun(typescriptKernel, data, chosen, from),
      kernel: 'typescript',
      keep: async (checkpoint) => {
        kept.push(checkpoint)
      },
      nowMs: () => (clockMs += 4),
      sleep: async (delayMs) => {
        slept.push(delayMs)
        if (sleepsSoundly) return new Promise(() => {})
        clockMs += delayMs
        await turn()
      },
      breathe: turn,
    },
    { id: 'a', settings, goal: 'end', pace: 'full', mnistUrl: 'http://host/', ...request },
    (report) => reports.push(report),
  )
  const until = async (type: RunReport['type']) => {
    for (let waited = 0; waited < 500; waited++) {
      if (reports.some((report) => report.type === type)) return turn()
      await turn()
    }
    throw new Error(`no ${type} came: ${reports.map((report) => report.type)}`)
  }
  const losses = () => reports.flatMap((r) => (r.type === 'progress' ? [...r.progress.losses] : []))
  const last = () => {
    const checkpoint = kept.at(-1)
    if (!checkpoint) throw new Error('nothing was kept')
    return checkpoint
  }
  const elapsedMs = () => clockMs
  return { run, kept, reports, slept, until, losses, last, elapsedMs }
}

describe('a run', () => {
  it('is kept at its end, with its net and all its losses', async () => {
    const { until, losses, last } = openRun()
    await until('finished')
    expect(last()).toMatchObject({ id: 'a', settings, network: { updates: 30 } })
    expect([...last().losses]).toEqual(losses())
    expect(last().accuracies.map(({ iteration }) => iteration)).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 30])
  })

  it('is kept when it pauses, and continues from there in another worker with identical bits', async () => {
    const undisturbed = openRun()
    await undisturbed.until('finished')
    const first = openRun({ goal: 'one-iteration' })
    await first.until('paused')
    expect(first.last().network.updates).toBe(1)
    const second = openRun({ from: structuredClone(first.last()) })
    await second.until('finished')
    expect([...first.losses(), ...second.losses()]).toEqual(undisturbed.losses())
    const { times: _, ...bits } = second.last()
    expect(undisturbed.last()).toMatchObject(bits)
  })

  it('ends with identical bits at every pace, and takes the time of its pace', async () => {
    const undisturbed = openRun()
    await undisturbed.until('finished')
    const { times: _, ...bits } = undisturbed.last()
    for (const pace of ['1', '10', '100'] as const) {
      const { until, last, losses, elapsedMs } = openRun({ pace })
      await until('finished')
      expect(losses()).toEqual(undisturbed.losses())
      expect(last()).toMatchObject(bits)
      expect(elapsedMs()).toBeGreaterThanOrEqual((29 * 1000) / Number(pace))
      expect(last().times.trainingMs).toBeLessThanOrEqual(elapsedMs())
    }
    expect(undisturbed.slept).toEqual([])
  })

  it('measures accuracies after every iteration but the first at a slow pace, which its history does not keep', async () => {
    const { until, reports, last } = openRun({ pace: '1' })
    await until('finished')
    const measured = reports.flatMap((r) => (r.type === 'measured' ? [r.accuracies.iteration] : []))
    const evaluated = last().accuracies.map(({ iteration }) => iteration)
    expect(evaluated).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 30])
    const known = new Set([...measured, ...evaluated])
    expect(Array.from({ length: 31 }, (_, i) => i).filter((i) => !known.has(i))).toEqual([1])
    expect(measured.length + evaluated.length).toBe(30)
  })

  it('shows each iteration before it waits for the next', async () => {
    const { run, slept, losses } = openRun({ pace: '1' }, true)
    for (let waited = 0; waited < 20; waited++) await turn()
    expect(slept).toHaveLength(1)
    expect(losses()).toHaveLength(1)
    await run.stop()
  })

  it('can be paused, stopped and changed while it waits', async () => {
    const { run, slept, until, losses } = openRun({ pace: '1' }, true)
    const settle = async () => {
      for (let waited = 0; waited < 20; waited++) await turn()
    }
    await settle()
    run.goOn('pause')
    await until('paused')
    expect(losses()).toHaveLength(2)
    run.goOn('end')
    await settle()
    const before = losses().length
    expect(before).toBeLessThan(5)
    expect(slept.length).toBeGreaterThan(1)
    run.changePace('full')
    await until('finished')
    expect(losses()).toHaveLength(30)
    const stopped = openRun({ pace: '1' }, true)
    await settle()
    await stopped.run.stop()
    await settle()
    expect(stopped.last().losses).toHaveLength(1)
  })

  it('is kept when it is stopped, although nothing more is reported', async () => {
    const { run, reports, until, kept, last } = openRun()
    await until('training')
    const before = reports.length
    await run.stop()
    expect(reports).toHaveLength(before)
    expect(kept.length).toBeGreaterThan(0)
    expect(last().network.updates).toBe(last().losses.length)
  })

  it('is kept while paused if its learning rate is changed, from the next iteration on', async () => {
    const { run, until, last } = openRun({ goal: 'one-iteration' })
    await until('paused')
    await run.changeLearningRate(0.05)
    expect(last().rateChanges).toEqual([{ iteration: 2, learningRate: 0.05 }])
  })

  it('is not kept in the middle of an iteration after it diverged', async () => {
    const { run, until, kept } = openRun({ settings: { ...settings, learningRate: 1e30 } })
    await until('failed')
    await run.stop()
    expect(kept.every(({ network, losses }) => network.updates === losses.length)).toBe(true)
  })

  it('is evaluated and then paused if it has no history: a net from a file', async () => {
    const trained = openRun()
    await trained.until('finished')
    const { network, random, times } = trained.last()
    const fresh = { id: 'b', settings, network, random, times, rateChanges: [] } as const
    const from = { ...fresh, losses: new Float64Array(0), accuracies: [] }
    const { until, last, losses } = openRun({ id: 'b', from, goal: 'evaluation' })
    await until('paused')
    expect(losses()).toEqual([])
    expect(last().accuracies).toEqual([{ ...trained.last().accuracies.at(-1), iteration: 0 }])
  })
})
