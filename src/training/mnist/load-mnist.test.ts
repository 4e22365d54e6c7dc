import { afterEach, describe, expect, it, vi } from 'vitest'
import { servedBytes, smallMnist } from '../testing/small-mnist'
import { createMnistLoader } from './load-mnist'

const folder = 'http://host/mnist/'
const signal = new AbortController().signal

/** A server with the small MNIST, without the file `missing`; records what it was asked for. */
function serve(missing?: string) {
  const asked: [string, RequestCache | undefined][] = []
  const answer = async (url: string, { cache }: RequestInit) => {
    const name = url.slice(folder.length)
    asked.push([name, cache])
    return name === missing ? new Response(null, { status: 404 }) : new Response(servedBytes(url))
  }
  vi.stubGlobal('fetch', answer)
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('createMnistLoader', () => {
  it('loads both parts and reports progress up to the last byte', async () => {
    serve()
    const reports: [number, number][] = []
    const load = createMnistLoader(smallMnist)
    const { train, test } = await load(folder, (...report) => reports.push(report), signal)
    expect(train.images.count).toBe(3)
    expect([...train.labels]).toEqual([1, 2, 3])
    expect(test.images.pixels).toBe(4)
    expect([...test.images.columns]).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
    // Headers of 16, 8, 16 and 8 bytes, then 12, 3, 8 and 2 entries.
    expect(reports.at(-1)).toEqual([73, 73])
  })

  it('after a failure, fetches only what is missing, bypassing the cache', async () => {
    serve('test-images.bin')
    const load = createMnistLoader(smallMnist)
    await expect(load(folder, () => {}, signal)).rejects.toMatchObject({
      error: { code: 'http', file: 'test-images.bin' },
    })
    const asked = serve()
    const { test } = await load(folder, () => {}, signal)
    expect(asked).toEqual([
      ['test-images.bin', 'reload'],
      ['test-labels.bin', 'default'],
    ])
    expect(test.images.count).toBe(2)
  })

  it('fetches nothing twice', async () => {
    const load = createMnistLoader(smallMnist)
    serve()
    const first = await load(folder, () => {}, signal)
    const asked = serve()
    expect(await load(folder, () => {}, signal)).toBe(first)
    expect(asked).toEqual([])
  })
})
