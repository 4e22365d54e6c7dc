import { afterEach, expect, it, vi } from 'vitest'
import { answerMnist } from './answer-mnist'

const url = 'http://host/mnist/train-labels.bin'

/** Puts a cache that holds `kept`, and a network that answers with `sent`, in the place of the browser's. */
function stub(kept: string | undefined, sent: string | undefined) {
  const held = new Map(kept === undefined ? [] : [[url, kept]])
  vi.stubGlobal('caches', {
    open: async () => ({
      match: async (key: string) => (held.has(key) ? new Response(held.get(key)) : undefined),
      put: async (key: string, response: Response) => held.set(key, await response.text()),
    }),
  })
  vi.stubGlobal('fetch', async () => {
    if (sent === undefined) throw new TypeError('no network')
    return new Response(sent)
  })
  return held
}

const answer = async (cache: RequestCache): Promise<string> =>
  (await answerMnist(new Request(url, { cache }))).text()

afterEach(() => void vi.unstubAllGlobals())

it('answers with what is kept, without the network', async () => {
  stub('kept', undefined)
  expect(await answer('default')).toBe('kept')
})

it('asks the network for what is not kept, and keeps nothing by itself', async () => {
  const held = stub(undefined, 'sent')
  expect(await answer('default')).toBe('sent')
  expect(held.size).toBe(0)
})

it('replaces what is kept if the page asks again because it was damaged', async () => {
  const held = stub('damaged', 'sent')
  expect(await answer('reload')).toBe('sent')
  expect(held.get(url)).toBe('sent')
})

it('answers with what is kept if the page asks again and there is no network', async () => {
  stub('kept', undefined)
  expect(await answer('reload')).toBe('kept')
})
