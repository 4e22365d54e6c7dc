import { afterEach, expect, it, vi } from 'vitest'
import { servedBytes, smallMnist } from '../training/testing/small-mnist'
import { createDigitLoader } from './test-digits'

const folder = 'http://host/mnist/'
const signal = new AbortController().signal

/**
 * A server with the small MNIST, without the file `missing`; records what it was asked for and with which
 * cache mode.
 */
function serve(missing?: string) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    const name = url.slice(folder.length)
    asked.push(`${name} ${cache}`)
    return name === missing ? new Response(null, { status: 404 }) : new Response(servedBytes(url))
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

it('fetches only the test images and their labels, and no file twice', async () => {
  const asked = serve()
  const load = createDigitLoader(smallMnist)
  const reports: [number, number][] = []
  const { images, labels } = await load(folder, (...report) => reports.push(report), signal)
  expect([...images]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]) // 2 images of 2 × 2 pixels
  expect([...labels]).toEqual([1, 2])
  expect(reports.at(-1)).toEqual([34, 34]) // headers of 8 and 16 bytes, 2 and 8 entries
  await load(folder, () => {}, signal)
  expect(asked).toEqual(['test-labels.bin default', 'test-images.bin default'])
})

it('throws what went wrong, and on the next call fetches only what is missing, bypassing the cache', async () => {
  const load = createDigitLoader(smallMnist)
  serve('test-images.bin')
  await expect(load(folder, () => {}, signal)).rejects.toMatchObject({
    error: { code: 'http', file: 'test-images.bin' },
  })
  const asked = serve()
  const reports: [number, number][] = []
  const { labels } = await load(folder, (...report) => reports.push(report), signal)
  expect(labels).toHaveLength(2)
  expect(asked).toEqual(['test-images.bin reload'])
  expect(reports.at(-1)).toEqual([34, 34]) // the labels already loaded are included
})
