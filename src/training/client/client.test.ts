import { describe, expect, it } from 'vitest'
import type { Checkpoint } from '../history/checkpoint'
import { valuesOf } from '../history/series'
import type { Pace } from '../protocol/pace'
import type { FromWorker, RunReport, ToWorker } from '../protocol/protocol'
import { defaultSettings } from '../settings/settings'
import { FakeWorker } from '../testing/fake-worker'
import { smallCheckpoint } from '../testing/small-checkpoint'
import { TrainingClient } from './client'

function openClient(
  keptModel: () => Promise<Checkpoint | undefined> = async () => undefined,
  pace: () => Pace = () => 'full',
) {
  const workers: FakeWorker<ToWorker, FromWorker>[] = []
  const client = new TrainingClient({
    mnistFolder: () => 'http://host/mnist/',
    pace,
    keptModel,
    create: () => {
      const worker = new FakeWorker<ToWorker, FromWorker>()
      workers.push(worker)
      return worker
    },
  })
  const worker = () => workers.at(-1) ?? new FakeWorker<ToWorker, FromWorker>()
  return { client, worker, workers }
}

const progress = (...losses: number[]): RunReport => ({
  type: 'progress',
  progress: {
    losses: Float64Array.from(losses),
    accuracies: [],
    rateChanges: [],
    times: { trainingMs: losses.length, evaluationMs: 0 },
  },
})

describe('TrainingClient', () => {
  it('requests a run and follows its reports', () => {
    const { client, worker } = openClient()
    let changes = 0
    const unsubscribe = client.subscribe(() => changes++)
    client.start(defaultSettings)
    expect(worker().asked).toEqual([
      {
        type: 'start',
        runId: 1,
        id: client.getState().id,
        settings: defaultSettings,
        goal: 'end',
        pace: 'full',
        mnistUrl: 'http://host/mnist/',
      },
    ])
    expect(client.getState().phase).toBe('loading')
    worker().answer({ type: 'download', download: { loadedBytes: 5, totalBytes: 9 } })
    expect(client.getState().download).toEqual({ loadedBytes: 5, totalBytes: 9 })
    worker().answer({ type: 'training' })
    worker().answer(progress(2, 1))
    expect(client.getState().phase).toBe('training')
    expect([...valuesOf(client.getState().history.losses)]).toEqual([2, 1])
    worker().answer({ type: 'finished' })
    expect(client.getState().phase).toBe('finished')
    expect(changes).toBe(5)
    unsubscribe()
    client.start(defaultSettings)
    expect(changes).toBe(5)
  })

  it('ignores reports from an earlier run', () => {
    const { client, worker } = openClient()
    client.start(defaultSettings)
    client.start({ ...defaultSettings, seed: 2 })
    worker().answer(progress(9), 1)
    expect(client.getState().history.losses.length).toBe(0)
    worker().answer(progress(3), 2)
    client.stop()
    worker().answer(progress(4), 2)
    expect(client.getState().phase).toBe('stopped')
    expect([...valuesOf(client.getState().history.losses)]).toEqual([3])
  })

  it('starts at the pace that is chosen, and passes on another one', () => {
    let pace: Pace = '10'
    const { client, worker } = openClient(undefined, () => pace)
    client.start(defaultSettings)
    pace = '1'
    client.changePace()
    expect(worker().asked).toMatchObject([
      { type: 'start', pace: '10' },
      { type: 'pace', runId: 1, pace: '1' },
    ])
  })

  it('keeps accuracies that were measured besides the history, until another run begins', () => {
    const { client, worker } = openClient()
    client.start(defaultSettings)
    const accuracies = { iteration: 4, train: 0.3, test: 0.2 }
    worker().answer({ type: 'measured', accuracies })
    expect(client.getState().measured).toBe(accuracies)
    expect(client.getState().history.accuracies).toEqual([])
    client.start(defaultSettings)
    expect(client.getState().measured).toBeUndefined()
  })

  it('pauses, resumes and single-steps the same run', () => {
    const { client, worker } = openClient()
    client.oneIteration(defaultSettings)
    worker().answer({ type: 'training' })
    worker().answer({ type: 'paused' })
    client.oneIteration(defaultSettings)
    client.resume()
    client.pause()
    expect(worker().asked.map((message) => ('goal' in message ? message.goal : message.type))).toEqual([
      'one-iteration',
      'one-iteration',
      'end',
      'pause',
    ])
    expect(new Set(worker().asked.map(({ runId }) => runId)).size).toBe(1)
  })

  it('requests a new learning rate, and forgets it with the next run', () => {
    const { client, worker } = openClient()
    client.start(defaultSettings)
    client.changeLearningRate(0.01)
    expect(worker().asked.at(-1)).toEqual({ type: 'learning-rate', runId: 1, learningRate: 0.01 })
    expect(client.getState().wantedRate).toBe(0.01)
    client.start(defaultSettings)
    expect(client.getState().wantedRate).toBeUndefined()
  })

  it('passes on answers about the net, also of a stopped run, and nothing if there is no net', async () => {
    const { client, worker } = openClient()
    expect(await client.look({ kind: 'confusion' })).toBeUndefined()
    client.start(defaultSettings)
    client.stop()
    const seen = client.look({ kind: 'confusion' })
    const confusion = { classes: 1, counts: Uint32Array.of(7) }
    worker().answer({ type: 'seen', lookId: 2, answer: confusion })
    expect(await seen).toEqual(confusion)
    expect(client.getState().phase).toBe('stopped')
    const unanswered = client.look({ kind: 'confusion' })
    client.start(defaultSettings)
    expect(await unanswered).toBeUndefined()
  })

  it('retries a failed run with the same request', () => {
    const { client, worker, workers } = openClient()
    client.oneIteration({ ...defaultSettings, seed: 5 })
    worker().answer({ type: 'failed', error: { code: 'network', file: 'train-images.bin' } })
    expect(client.getState()).toMatchObject({ phase: 'failed', error: { code: 'network' } })
    client.retry()
    expect(workers).toHaveLength(1)
    expect(worker().asked.at(-1)).toMatchObject({ runId: 2, goal: 'one-iteration', settings: { seed: 5 } })
    expect(client.getState().error).toBeUndefined()
  })

  it('reports a broken worker and starts a new one', () => {
    const { client, worker, workers } = openClient()
    client.start(defaultSettings)
    worker().onerror?.({ message: 'boom' } as ErrorEvent)
    expect(client.getState()).toMatchObject({ phase: 'failed', error: { code: 'worker', detail: 'boom' } })
    expect(workers[0]?.terminated).toBe(true)
    client.start(defaultSettings)
    worker().onmessageerror?.({} as MessageEvent)
    expect(client.getState().error?.code).toBe('worker')
    client.start(defaultSettings)
    worker().answer({ type: 'training' })
    expect(workers).toHaveLength(3)
    expect(client.getState().phase).toBe('training')
  })
})

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a kept model', () => {
  it('is restored, paused, without a new run, and continues when asked to', () => {
    const { client, worker } = openClient()
    const phases: string[] = []
    client.subscribe(() => phases.push(client.getState().phase))
    const from = smallCheckpoint()
    client.restore(from)
    expect(worker().asked).toMatchObject([{ type: 'start', id: 'a', goal: 'pause', from }])
    client.resume()
    worker().answer({ type: 'training' })
    worker().answer(progress(2.1))
    expect(worker().asked.at(-1)).toMatchObject({ type: 'go-on', goal: 'end' })
    expect([...valuesOf(client.getState().history.losses)]).toEqual([2.3, 2.2, 2.1])
    expect(phases).toEqual(['paused', 'training', 'training'])
  })

  it('is shown as finished if its run was', () => {
    const { client } = openClient()
    client.restore(
      smallCheckpoint({
        losses: new Float64Array(10).fill(1),
        accuracies: [{ iteration: 10, train: 1, test: 1 }],
      }),
    )
    expect(client.getState()).toMatchObject({ phase: 'finished', keptIteration: 10 })
  })

  /** A run with iteration 2 kept and 4 done when its worker is lost. */
  async function loseWorker(keptModel: (id: string) => Promise<Checkpoint | undefined>) {
    const opened = openClient(() => keptModel(opened.client.getState().id ?? ''))
    const { client, worker } = opened
    client.start(smallCheckpoint().settings)
    worker().answer({ type: 'training' })
    worker().answer(progress(2.3, 2.2, 2.1, 2))
    worker().answer({ type: 'kept', iteration: 2 })
    worker().onerror?.({ message: 'boom' } as ErrorEvent)
    await settled()
    return opened
  }

  it('is loaded by a second worker when the first is lost, and the page says at which iteration', async () => {
    const { client, worker, workers } = await loseWorker(async (id) => smallCheckpoint({ id }))
    expect(workers).toHaveLength(2)
    expect(worker().asked).toMatchObject([{ type: 'start', goal: 'pause', id: client.getState().id }])
    expect(client.getState()).toMatchObject({
      phase: 'failed',
      error: { code: 'worker', detail: 'boom', takenUp: 2 },
    })
    expect([...valuesOf(client.getState().history.losses)]).toEqual([2.3, 2.2])
    client.oneIteration(defaultSettings)
    client.resume()
    expect(worker().asked.slice(1)).toMatchObject([
      { type: 'go-on', goal: 'one-iteration' },
      { type: 'go-on', goal: 'end' },
    ])
    worker().answer({ type: 'training' })
    expect(client.getState().phase).toBe('training')
  })

  it.each([
    ['there is none', async () => undefined],
    ['it belongs to another run, begun in another tab', async () => smallCheckpoint({ id: 'other' })],
    ['storage fails', () => Promise.reject(new Error('denied'))],
  ])('is not loaded if %s: the results so far stay visible', async (_case, keptModel) => {
    const { client, workers } = await loseWorker(keptModel)
    expect(workers).toHaveLength(1)
    expect(client.getState()).toMatchObject({ phase: 'failed', error: { code: 'worker', detail: 'boom' } })
    expect(client.getState().error).not.toHaveProperty('takenUp')
    expect(client.getState().history.losses.length).toBe(4)
  })
})
