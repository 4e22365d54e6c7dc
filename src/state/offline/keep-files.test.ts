import { afterEach, expect, it, vi } from 'vitest'
import { areKept, keepFiles } from './keep-files'

const [first, second] = ['http://host/a.bin', 'http://host/b.bin'] as const

/** A cache with these addresses in it. */
function fakeCache(...kept: readonly string[]) {
  const held = new Map(kept.map((url) => [url, new Response('kept')]))
  return {
    match: async (url: string) => held.get(url),
    put: async (url: string, response: Response) => void held.set(url, response),
  } as unknown as Cache
}

afterEach(() => void vi.unstubAllGlobals())

it('fetches what is missing, says how many bytes have arrived, and keeps it', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return new Response('seven b')
  })
  const cache = fakeCache(first)
  let bytes = 0
  expect(await areKept(cache, [first, second])).toBe(false)
  await keepFiles(cache, [first, second], (more) => (bytes += more))
  expect(asked).toEqual([second])
  expect(bytes).toBe(7)
  expect(await areKept(cache, [first, second])).toBe(true)
  expect(await (await cache.match(second))?.text()).toBe('seven b')
})

it('keeps nothing of a file that the host does not have, and says so', async () => {
  vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }))
  const cache = fakeCache()
  await expect(keepFiles(cache, [first], () => {})).rejects.toThrow('/a.bin: 404')
  expect(await areKept(cache, [first])).toBe(false)
})
