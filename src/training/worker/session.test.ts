import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { openNet } from '../looks/open-net'
import { Recorder } from '../microscope/recorder'
import { lectureDesign } from '../net/design'
import { TrainingFailure } from '../protocol/failure'
import type { FromWorker, Goal } from '../protocol/protocol'
import { LearningRates } from '../settings/learning-rates'
import { defaultSettings } from '../settings/settings'
import { countedData, countingNetwork } from '../testing/counting-network'
import { Measuring } from './measuring'
import type { PrepareRun } from './prepare-run'
import { createSession } from './session'
import { trainInPieces } from './train-in-pieces'

const settings = { ...defaultSettings, iterations: 60, batchSize: 50 }

const prepareCounting =
  (lossAt?: (iteration: number) => number, recorder = new Recorder()): PrepareRun =>
  async (_url, onDownload) => {
    onDownload(70, 70)
    const { network } = countingNetwork(lossAt)
    const data = countedData(1000, 400)
    return (chosen) => {
      const rates = new LearningRates(chosen.learningRate)
      return {
        pieces: trainInPieces(network, data, chosen, seedRandom(chosen.seed), rates, undefined, recorder),
        net: openNet(lectureDesign, network, data, {
          snapshots: () => recorder.snapshots,
          next: () => undefined,
        }),
        rates,
        recorder,
        measuring: new Measuring(),
        state: () => ({ network: network.state(), random: seedRandom(chosen.seed) }),
      }
    }
  }

/** Keeps only the iterations that are done singly. */
class OnlySingles extends Recorder {
  override wants(): boolean {
    return this.recordsEach
  }
}

/**
 * A session whose clock advances 4 ms each time it is read, and which yields only when the test allows it.
 */
function openSession(prepareRun = prepareCounting()) {
  const posted: FromWorker[] = []
  let clockMs = 0
  let wake = () => {}
  const parts = {
    prepareRun,
    kernel: 'simd' as const,
    keep: () => new Promise<void>(() => {}),
    nowMs: () => (clockMs += 4),
    sleep: () => new Promise<void>(() => {}),
    breathe: () => new Promise<void>((resolve) => (wake = resolve)),
  }
  const serve = createSession(parts, (message) => posted.push(message))
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  const until = async (type: FromWorker['type'], count = 1) => {
    for (let turn = 0; turn < 500; turn++) {
      if (posted.filter((message) => message.type === type).length >= count) return
      wake()
      await settle()
    }
    throw new Error(`no ${type} came: ${posted.map((message) => message.type)}`)
  }
  const start = (runId: number, goal: Goal = 'end') =>
    serve({
      type: 'start',
      runId,
      id: `run ${runId}`,
      settings,
      goal,
      pace: 'full',
      mnistUrl: 'http://host/mnist/',
    })
  const lossesOf = (runId: number) =>
    posted.flatMap((m) => (m.type === 'progress' && m.runId === runId ? [...m.progress.losses] : []))
  return { serve, start, until, settle, posted, lossesOf, wakeUp: () => wake() }
}

const countedLosses = (count: number) => Array.from({ length: count }, (_, i) => 1 / (i + 1))

describe('a session', () => {
  it('reports the download, then every loss once and in order, then the end', async () => {
    const { start, until, posted, lossesOf } = openSession()
    start(1)
    await until('finished')
    expect(posted.slice(0, 3)).toEqual([
      { type: 'kernel', kernel: 'simd', runId: 1 },
      { type: 'download', download: { loadedBytes: 70, totalBytes: 70 }, runId: 1 },
      { type: 'training', runId: 1 },
    ])
    expect(lossesOf(1)).toEqual(countedLosses(60))
    expect(posted.at(-1)).toEqual({ type: 'finished', runId: 1 })
  })

  it('works in slices: other messages are handled in between', async () => {
    const { start, until, posted, lossesOf, serve } = openSession()
    start(1)
    await until('progress')
    serve({ type: 'go-on', runId: 1, goal: 'pause' })
    await until('paused')
    const atPause = lossesOf(1).length
    expect(atPause).toBeLessThan(60)
    expect(posted.at(-1)).toEqual({ type: 'paused', runId: 1 })
    serve({ type: 'go-on', runId: 1, goal: 'end' })
    await until('finished')
    expect(lossesOf(1)).toEqual(countedLosses(60))
  })

  it('does not count pauses in its clocks', async () => {
    const { start, until, posted, serve, settle } = openSession()
    start(1, 'one-iteration')
    await until('paused')
    for (let i = 0; i < 50; i++) await settle()
    serve({ type: 'go-on', runId: 1, goal: 'one-iteration' })
    await until('paused', 2)
    const last = posted.filter((message) => message.type === 'progress').at(-1)
    // Each piece of work reads the clock once, or twice plus the beginning of a slice.
    expect(last?.type === 'progress' && last.progress.times.trainingMs).toBeLessThanOrEqual(2 * 12)
  })

  it('does one iteration at a time, with its accuracies if they are due', async () => {
    const { start, until, lossesOf, serve, posted } = openSession()
    start(1, 'one-iteration')
    await until('paused')
    expect(lossesOf(1)).toEqual([1])
    for (let iteration = 2; iteration <= 20; iteration++) {
      serve({ type: 'go-on', runId: 1, goal: 'one-iteration' })
      await until('paused', iteration)
    }
    expect(lossesOf(1)).toEqual(countedLosses(20))
    const accuracies = posted.flatMap((m) => (m.type === 'progress' ? m.progress.accuracies : []))
    expect(accuracies.map(({ iteration }) => iteration)).toEqual([0, 20])
  })

  it('continues at a new learning rate from the next iteration on, and says so in every report after that', async () => {
    const { start, until, serve, posted } = openSession()
    start(1, 'one-iteration')
    await until('paused')
    serve({ type: 'learning-rate', runId: 1, learningRate: 0.5 })
    serve({ type: 'go-on', runId: 1, goal: 'end' })
    await until('finished')
    const changes = posted.flatMap((m) => (m.type === 'progress' ? [m.progress.rateChanges] : []))
    expect(changes[0]).toEqual([])
    expect(changes.at(-1)).toEqual([{ iteration: 2, learningRate: 0.5 }])
  })

  it('keeps the last iteration before a pause', async () => {
    const { start, until, posted, lossesOf, serve, settle } = openSession(
      prepareCounting((iteration) => iteration, new OnlySingles()),
    )
    start(1)
    await until('progress', 14) // in the middle of an epoch
    serve({ type: 'go-on', runId: 1, goal: 'pause' })
    await until('paused')
    serve({ type: 'look', runId: 1, lookId: 1, question: { kind: 'snapshots' } })
    await settle()
    const seen = posted.find((message) => message.type === 'seen')
    const latest = lossesOf(1).length
    expect(latest).toBeGreaterThan(0)
    expect(seen?.answer).toMatchObject({
      recorded: expect.arrayContaining([{ iteration: latest, loss: latest }]),
    })
  })

  it('finishes after the last single iteration', async () => {
    const { until, posted, serve } = openSession()
    const one = { ...settings, iterations: 1 }
    serve({
      type: 'start',
      runId: 1,
      id: 'one',
      settings: one,
      goal: 'one-iteration',
      pace: 'full',
      mnistUrl: 'http://host/',
    })
    await until('finished')
    expect(posted.some((message) => message.type === 'paused')).toBe(false)
  })

  it('reports nothing more about a run that was stopped or replaced', async () => {
    const { start, until, posted, serve, settle, wakeUp } = openSession()
    start(1)
    await until('progress')
    start(2)
    const before = posted.length
    await until('finished')
    expect(posted.slice(before).every(({ runId }) => runId === 2)).toBe(true)
    start(3)
    await until('progress', posted.filter(({ type }) => type === 'progress').length + 1)
    serve({ type: 'stop', runId: 3 })
    const atStop = posted.length
    wakeUp()
    await settle()
    expect(posted).toHaveLength(atStop)
  })

  it('ignores a request that names another run', async () => {
    const { start, until, serve, lossesOf } = openSession()
    start(2)
    serve({ type: 'stop', runId: 1 })
    serve({ type: 'go-on', runId: 1, goal: 'pause' })
    await until('finished')
    expect(lossesOf(2)).toHaveLength(60)
  })

  it('stops if the loss is not finite, and reports the iteration', async () => {
    const { start, until, posted, lossesOf } = openSession(
      prepareCounting((iteration) => (iteration < 7 ? 1 / iteration : Number.NaN)),
    )
    start(1)
    await until('failed')
    expect(lossesOf(1)).toEqual(countedLosses(6))
    expect(posted.at(-1)).toMatchObject({
      type: 'failed',
      runId: 1,
      error: { code: 'diverged', iteration: 7 },
    })
  })

  it('reports a failed download, or any unforeseen error, as a message', async () => {
    const failed = async (thrown: unknown) => {
      const { start, until, posted } = openSession(() => Promise.reject(thrown))
      start(1)
      await until('failed')
      return posted.at(-1)
    }
    const error = { code: 'network', file: 'train-images.bin' } as const
    expect(await failed(new TrainingFailure(error))).toEqual({ type: 'failed', runId: 1, error })
    expect(await failed(new RangeError('Array buffer allocation failed'))).toMatchObject({
      error: { code: 'worker', detail: 'Array buffer allocation failed' },
    })
  })
})
