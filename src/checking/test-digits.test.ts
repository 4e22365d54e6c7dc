import { afterEach, expect, it, vi } from 'vitest'
import { servedBytes, smallMnist } from '../training/testing/small-mnist'
import { createDigitLoader } from './test-digits'

const folder = 'http://host/mnist/'
const signal = new AbortController().signal

/** A server that has the small MNIST; returns what it was asked for. */
function serve() {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.slice(folder.length))
    return new Response(servedBytes(url))
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

it('fetches the test images and their labels alone, and no file twice', async () => {
  const asked = serve()
  const load = createDigitLoader(smallMnist)
  const reports: [number, number][] = []
  const { images, labels } = await load(folder, (...report) => reports.push(report), signal)
  expect([...images]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]) // 2 images of 2 × 2 pixels
  expect([...labels]).toEqual([1, 2])
  expect(reports.at(-1)).toEqual([34, 34]) // headers of 8 and 16 bytes, 2 and 8 entries
  await load(folder, () => {}, signal)
  expect(asked).toEqual(['test-labels.bin', 'test-images.bin'])
})

it('throws what went wrong, and tries again when it is called again', async () => {
  const load = createDigitLoader(smallMnist)
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }))
  await expect(load(folder, () => {}, signal)).rejects.toMatchObject({
    error: { code: 'http', file: 'test-labels.bin' },
  })
  serve()
  expect((await load(folder, () => {}, signal)).labels).toHaveLength(2)
})
