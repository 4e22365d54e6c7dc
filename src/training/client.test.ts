import { describe, expect, it } from 'vitest'
import type { Checkpoint } from './checkpoint'
import { TrainingClient } from './client'
import type { FromWorker, RunReport, ToWorker } from './protocol'
import { valuesOf } from './series'
import { defaultSettings } from './settings'
import { FakeWorker } from './testing/fake-worker'

function openClient(keptModel?: Checkpoint) {
  const workers: FakeWorker<ToWorker, FromWorker>[] = []
  const client = new TrainingClient({
    mnistUrl: 'http://host/mnist/',
    keptModel: async () => keptModel,
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
  it('asks for a run and follows its reports', () => {
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

  it('drops what an older run still says', () => {
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

  it('pauses, resumes and takes single steps of the same run', () => {
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

  it('asks for another learning rate, and forgets it with the next run', () => {
    const { client, worker } = openClient()
    client.start(defaultSettings)
    client.changeLearningRate(0.01)
    expect(worker().asked.at(-1)).toEqual({ type: 'learning-rate', runId: 1, learningRate: 0.01 })
    expect(client.getState().wantedRate).toBe(0.01)
    client.start(defaultSettings)
    expect(client.getState().wantedRate).toBeUndefined()
  })

  it('hands on what the net has to say, also of a run that was stopped, and nothing where there is no net to ask', async () => {
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

  it('tries a failed run again as it was asked for', () => {
    const { client, worker, workers } = openClient()
    client.oneIteration({ ...defaultSettings, seed: 5 })
    worker().answer({ type: 'failed', error: { code: 'network', file: 'train-images.bin' } })
    expect(client.getState()).toMatchObject({ phase: 'failed', error: { code: 'network' } })
    client.retry()
    expect(workers).toHaveLength(1)
    expect(worker().asked.at(-1)).toMatchObject({ runId: 2, goal: 'one-iteration', settings: { seed: 5 } })
    expect(client.getState().error).toBeUndefined()
  })

  it('reports a broken worker and starts a fresh one', () => {
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
