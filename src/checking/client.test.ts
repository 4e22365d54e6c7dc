import { describe, expect, it } from 'vitest'
import { FakeWorker } from '../training/testing/fake-worker'
import { CheckClient } from './client'
import type { CheckRequest, FromWorker, ToWorker } from './protocol'

function openClient() {
  const workers: FakeWorker<ToWorker, FromWorker>[] = []
  const client = new CheckClient(
    () => 'http://host/mnist/',
    () => {
      const worker = new FakeWorker<ToWorker, FromWorker>()
      workers.push(worker)
      return worker
    },
  )
  const worker = () => workers.at(-1) ?? new FakeWorker<ToWorker, FromWorker>()
  return { client, worker, workers }
}

const request: CheckRequest = { net: { kind: 'digits', seed: 3, images: [0, 1, 2] }, brokenRule: 'no-mask' }

const check = {
  id: 'b',
  shape: [2],
  relativeDifference: 1e-10,
  largest: { index: [1], numerical: 1, backpropagated: 1 },
}

describe('CheckClient', () => {
  it('requests a check and follows its reports', () => {
    const { client, worker } = openClient()
    let changes = 0
    const unsubscribe = client.subscribe(() => changes++)
    client.start(request)
    expect(worker().asked).toEqual([{ type: 'start', runId: 1, request, mnistUrl: 'http://host/mnist/' }])
    expect(client.getState()).toMatchObject({ phase: 'loading', request })
    worker().answer({ type: 'download', loadedBytes: 5, totalBytes: 9 })
    expect(client.getState().download).toEqual({ loadedBytes: 5, totalBytes: 9 })
    worker().answer({ type: 'checking', arrays: [{ id: 'b', shape: [2] }] })
    worker().answer({ type: 'progress', checkedEntries: 2, checks: [check] })
    expect(client.getState()).toMatchObject({ phase: 'checking', checkedEntries: 2 })
    expect(client.getState().checks.get('b')).toBe(check)
    worker().answer({ type: 'finished', times: { numericalMs: 100, backpropagationMs: 2 } })
    expect(client.getState()).toMatchObject({ phase: 'finished', times: { numericalMs: 100 } })
    expect(changes).toBe(5)
    unsubscribe()
    client.start(request)
    expect(changes).toBe(5)
    expect(client.getState().checks.size).toBe(0)
  })

  it('stops, and keeps the findings', () => {
    const { client, worker } = openClient()
    client.stop()
    expect(client.getState().phase).toBe('idle')
    client.start(request)
    worker().answer({ type: 'checking', arrays: [{ id: 'b', shape: [2] }] })
    worker().answer({ type: 'progress', checkedEntries: 2, checks: [check] })
    client.stop()
    expect(worker().asked.at(-1)).toEqual({ type: 'stop', runId: 1 })
    worker().answer({ type: 'finished', times: { numericalMs: 1, backpropagationMs: 1 } }, 1)
    expect(client.getState().phase).toBe('stopped')
    expect(client.getState().checks.get('b')).toBe(check)
  })

  it('ignores reports from an earlier check', () => {
    const { client, worker } = openClient()
    client.start(request)
    client.start(request)
    worker().answer({ type: 'progress', checkedEntries: 9, checks: [] }, 1)
    expect(client.getState().checkedEntries).toBe(0)
  })

  it('reports a broken worker and starts a new one', () => {
    const { client, worker, workers } = openClient()
    client.start(request)
    worker().onerror?.({ message: 'boom' } as ErrorEvent)
    expect(client.getState()).toMatchObject({ phase: 'failed', error: { code: 'worker', detail: 'boom' } })
    expect(workers[0]?.terminated).toBe(true)
    client.start(request)
    worker().onmessageerror?.({} as MessageEvent)
    expect(client.getState().error?.code).toBe('worker')
    client.start(request)
    worker().answer({ type: 'checking', arrays: [] })
    expect(workers).toHaveLength(3)
    expect(client.getState().phase).toBe('checking')
    expect(client.getState().error).toBeUndefined()
  })
})
