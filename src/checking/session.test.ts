import { describe, expect, it } from 'vitest'
import { TrainingFailure } from '../training/protocol/failure'
import { createPrepareCheck, type PrepareCheck } from './prepare-check'
import type { CheckRequest, FromWorker } from './protocol'
import { createSession } from './session'

const program = `x = [1, 2, 3]
w = [[1, -1], [2, 0.5], [-0.5, 1]]
L = sum(square(dot(x, w)))`

const request: CheckRequest = { net: { kind: 'program', program, inputs: {}, parameters: ['x', 'w'] } }

const noDigits = () => Promise.reject(new TrainingFailure({ code: 'network', file: 'test-images.bin' }))

/**
 * A session whose clock advances 8 ms each time it is read, and which yields only when the test allows it.
 */
function openSession(prepareCheck: PrepareCheck = createPrepareCheck(noDigits)) {
  const posted: FromWorker[] = []
  let clockMs = 0
  let wake = () => {}
  const parts = {
    prepareCheck,
    nowMs: () => (clockMs += 8),
    breathe: () => new Promise<void>((resolve) => (wake = resolve)),
  }
  const serve = createSession(parts, (message) => posted.push(message))
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  const until = async (type: FromWorker['type']) => {
    for (let turn = 0; turn < 200; turn++) {
      if (posted.some((message) => message.type === type)) return
      wake()
      await settle()
    }
    throw new Error(`no ${type} came: ${posted.map((message) => message.type)}`)
  }
  const start = (runId: number, asked = request) =>
    serve({ type: 'start', runId, request: asked, mnistUrl: 'http://host/mnist/' })
  return { serve, start, until, settle, posted, wakeUp: () => wake() }
}

describe('a session', () => {
  it('reports the arrays, every entry and array once, and the times', async () => {
    const { start, until, posted } = openSession()
    start(1)
    await until('finished')
    expect(posted[0]).toEqual({
      type: 'checking',
      runId: 1,
      arrays: [
        { id: 'x', shape: [3] },
        { id: 'w', shape: [3, 2] },
      ],
    })
    const progress = posted.filter((message) => message.type === 'progress')
    expect(progress.at(-1)?.checkedEntries).toBe(9)
    const checks = progress.flatMap((message) => message.checks)
    expect(checks.map(({ id }) => id)).toEqual(['w', 'x'])
    for (const { relativeDifference } of checks) expect(relativeDifference).toBeLessThan(1e-10)
    const last = posted.at(-1)
    expect(last).toMatchObject({ type: 'finished', runId: 1 })
    expect(last?.type === 'finished' && last.times.backpropagationMs).toBe(8)
  })

  it('uses other values and a broken rule if they are requested', async () => {
    const relu: CheckRequest = {
      net: {
        kind: 'program',
        program: 'x = [1, 2]\ny = relu(x)\nL = sum(y)',
        inputs: { x: [-1, 2] },
        parameters: ['x'],
      },
      brokenRule: 'no-mask',
    }
    const { start, until, posted } = openSession()
    start(1, relu)
    await until('finished')
    const [check] = posted.flatMap((message) => (message.type === 'progress' ? message.checks : []))
    expect(check?.largest).toEqual({ index: [0], numerical: 0, backpropagated: 1 })
  })

  it('works in slices, and reports nothing after it is stopped', async () => {
    const { start, serve, settle, posted, wakeUp } = openSession()
    start(1)
    await settle()
    const before = posted.length
    serve({ type: 'stop', runId: 2 })
    serve({ type: 'stop', runId: 1 })
    wakeUp()
    await settle()
    expect(posted).toHaveLength(before)
    expect(posted.some(({ type }) => type === 'finished')).toBe(false)
  })

  it('ends a check when another one starts', async () => {
    const { start, until, settle, posted } = openSession()
    start(1)
    await settle()
    start(2)
    const before = posted.length
    await until('finished')
    expect(posted.slice(before).every(({ runId }) => runId === 2)).toBe(true)
  })

  it.each([
    { net: 'L = sum(', code: 'graph' },
    { net: 'x = [1, 2]\ny = exp(x)', code: 'graph' },
  ])('reports a program that cannot be checked: $net', async ({ net, code }) => {
    const { start, until, posted } = openSession()
    start(1, { net: { kind: 'program', program: net, inputs: {}, parameters: ['x'] } })
    await until('failed')
    expect(posted.at(-1)).toMatchObject({ type: 'failed', error: { code } })
  })

  it('reports a failed download, or any unforeseen error, as a message', async () => {
    const download = openSession()
    download.start(1, { net: { kind: 'digits', seed: 1, images: [0] } })
    await download.until('failed')
    expect(download.posted.at(-1)).toMatchObject({ error: { code: 'network', file: 'test-images.bin' } })
    const broken = openSession(() => Promise.reject(new RangeError('out of memory')))
    broken.start(1)
    await broken.until('failed')
    expect(broken.posted.at(-1)).toMatchObject({ error: { code: 'worker', detail: 'out of memory' } })
  })
})
