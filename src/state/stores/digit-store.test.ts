import { describe, expect, it } from 'vitest'
import type { OnDownload } from '../../training/mnist/file-shelf'
import { TrainingFailure } from '../../training/protocol/failure'
import { testNet } from '../../training/testing/test-net'
import { createDigitStore } from './digit-store'

describe('the digit store', () => {
  it('loads once, and reports its progress', async () => {
    const asked: RequestCache[] = []
    const loadNet = async (cache: RequestCache, onDownload: OnDownload) => {
      asked.push(cache)
      onDownload(5, 10)
      return testNet()
    }
    const store = createDigitStore()
    expect(store.getState().phase).toBe('absent')
    const first = store.getState().load(loadNet)
    expect(store.getState()).toMatchObject({ phase: 'loading', download: { loadedBytes: 5, totalBytes: 10 } })
    await store.getState().load(loadNet)
    await first
    await store.getState().load(loadNet)
    expect(store.getState()).toMatchObject({ phase: 'ready', net: { labels: testNet().labels } })
    expect(asked).toEqual(['default'])
  })

  it('keeps the reason for a failure, and bypasses the cache on the next try', async () => {
    const store = createDigitStore()
    await store.getState().load(async () => {
      throw new TrainingFailure({ code: 'network', file: 'test-images.bin' })
    })
    expect(store.getState()).toMatchObject({
      phase: 'failed',
      error: { code: 'network', file: 'test-images.bin' },
    })
    const asked: RequestCache[] = []
    const again = store.getState().load(async (cache) => {
      asked.push(cache)
      return testNet()
    })
    expect(store.getState().error).toBeUndefined()
    await again
    expect(store.getState().phase).toBe('ready')
    expect(asked).toEqual(['reload'])
  })
})
