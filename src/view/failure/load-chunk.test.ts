import { describe, expect, it } from 'vitest'
import { ChunkFailure, loadChunk, type Reloading } from './load-chunk'

/** A page that counts its reloads, with the memory of a single tab. */
function fakePage(isOnline = true) {
  const marks = new Map<string, string>()
  let reloads = 0
  const reloading: Reloading = {
    reload: () => reloads++,
    isOnline: () => isOnline,
    storage: () => ({
      getItem: (name) => marks.get(name) ?? null,
      setItem: (name, value) => marks.set(name, value),
      removeItem: (name) => marks.delete(name),
    }),
  }
  return { reloading, reloads: () => reloads }
}

const gone = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'))
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Whether a promise is still pending after everything that could settle it now has run. */
async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  let isSettled = false
  promise.catch(() => {}).finally(() => (isSettled = true))
  await turn()
  return !isSettled
}

describe('loadChunk', () => {
  it('returns what it fetched', async () => {
    const { reloading, reloads } = fakePage()
    expect(await loadChunk('Page', async () => 42, reloading)).toBe(42)
    expect(reloads()).toBe(0)
  })

  it('reloads the page if a part is gone, and does not settle in the meantime', async () => {
    const { reloading, reloads } = fakePage()
    expect(await isOpen(loadChunk('Page', gone, reloading))).toBe(true)
    expect(reloads()).toBe(1)
  })

  it('does so once for each part, and then throws', async () => {
    const { reloading, reloads } = fakePage()
    void loadChunk('Page', gone, reloading)
    void loadChunk('Stage', gone, reloading)
    await turn()
    await expect(loadChunk('Page', gone, reloading)).rejects.toThrow(new ChunkFailure('Failed to fetch'))
    expect(reloads()).toBe(2)
  })

  it('does so again once the part has been available in between', async () => {
    const { reloading, reloads } = fakePage()
    void loadChunk('Page', gone, reloading)
    await turn()
    await loadChunk('Page', async () => 42, reloading)
    void loadChunk('Page', gone, reloading)
    await turn()
    expect(reloads()).toBe(2)
  })

  it('never does so if nothing can be remembered, or without a network', async () => {
    const page = fakePage()
    const forgetful: Reloading = {
      ...page.reloading,
      storage: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    }
    await expect(loadChunk('Page', gone, forgetful)).rejects.toBeInstanceOf(ChunkFailure)
    expect(await loadChunk('Page', async () => 42, forgetful)).toBe(42)
    expect(page.reloads()).toBe(0)
    const offline = fakePage(false)
    await expect(loadChunk('Page', gone, offline.reloading)).rejects.toBeInstanceOf(ChunkFailure)
    expect(offline.reloads()).toBe(0)
  })
})
