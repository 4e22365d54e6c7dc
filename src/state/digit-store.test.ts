import { describe, expect, it } from 'vitest'
import { TrainingFailure } from '../training/failure'
import type { OnDownload } from '../training/mnist/load-mnist'
import { testNet } from '../training/testing/test-net'
import { createDigitStore } from './digit-store'

const folder = 'http://host/mnist/'

describe('the store of the digits', () => {
  it('loads once, and tells how far it is', async () => {
    const asked: [string, RequestCache][] = []
    const store = createDigitStore(async (url: string, cache: RequestCache, onDownload: OnDownload) => {
      asked.push([url, cache])
      onDownload(5, 10)
      return testNet()
    })
    expect(store.getState().phase).toBe('absent')
    const first = store.getState().load(folder)
    expect(store.getState()).toMatchObject({ phase: 'loading', download: { loadedBytes: 5, totalBytes: 10 } })
    await store.getState().load(folder)
    await first
    await store.getState().load(folder)
    expect(store.getState()).toMatchObject({ phase: 'ready', net: { labels: testNet().labels } })
    expect(asked).toEqual([[folder, 'default']])
  })

  it('keeps why it failed, and tries again past the cache', async () => {
    const asked: RequestCache[] = []
    const store = createDigitStore(async (_: string, cache: RequestCache) => {
      asked.push(cache)
      if (asked.length === 1) throw new TrainingFailure({ code: 'network', file: 'test-images.bin' })
      return testNet()
    })
    await store.getState().load(folder)
    expect(store.getState()).toMatchObject({
      phase: 'failed',
      error: { code: 'network', file: 'test-images.bin' },
    })
    const again = store.getState().load(folder)
    expect(store.getState().error).toBeUndefined()
    await again
    expect(store.getState().phase).toBe('ready')
    expect(asked).toEqual(['default', 'reload'])
  })
})
