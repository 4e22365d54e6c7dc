import { afterEach, describe, expect, it, vi } from 'vitest'
import { packedBytes, smallFile } from '../testing/small-mnist'
import { fetchFile } from './fetch-file'

const { description, unpacked, packed } = await smallFile('train-images.bin', [20, 28, 28])
const file = 'train-images.bin'

function stream(bytes: Uint8Array<ArrayBuffer>, cutAt = Number.POSITIVE_INFINITY) {
  let at = 0
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= cutAt) controller.error(new TypeError('network error'))
      else if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(at, Math.min(at + 100, cutAt)))
      at += 100
    },
  })
}

const answer = (response: () => Response | Promise<Response>) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => response()),
  )
const serve = (bytes: Uint8Array<ArrayBuffer>) => answer(() => new Response(stream(bytes)))
const fetched = (onBytes: (bytes: number) => void = () => {}) =>
  fetchFile(description, 'http://host/folder/mnist/', { cache: 'default' }, onBytes)

const withByte = (bytes: Uint8Array<ArrayBuffer>, index: number, value: number) =>
  Uint8Array.from(bytes, (byte, i) => (i === index ? value : byte))

afterEach(() => vi.unstubAllGlobals())

describe('fetchFile', () => {
  it('unpacks a file from its folder and reports how many bytes arrived', async () => {
    serve(packed)
    let bytes = 0
    const entries = await fetched((count) => {
      bytes += count
    })
    expect(entries).toEqual(unpacked.subarray(16))
    expect(bytes).toBe(unpacked.length)
    expect(fetch).toHaveBeenCalledWith('http://host/folder/mnist/train-images.bin', { cache: 'default' })
  })

  it('reports a missing connection', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'network', file } })
  })

  it('reports a connection that was lost halfway', async () => {
    answer(() => new Response(stream(packed, packed.length / 2)))
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'network', file } })
  })

  it('reports the status of an error response', async () => {
    answer(() => new Response('not here', { status: 404 }))
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'http', file, status: 404 } })
  })

  it('reports a response that is something else, such as a page', async () => {
    answer(() => new Response('<!doctype html>'))
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'not-gzip', file } })
  })

  it('reports packed data that end early', async () => {
    serve(packed.slice(0, packed.length - 20))
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'damaged', file } })
  })

  it('reports an unpacked file that is too short, and by how much', async () => {
    serve(await packedBytes(unpacked.subarray(0, 1000)))
    const error = { code: 'short', file, bytes: 1000, expectedBytes: unpacked.length }
    await expect(fetched()).rejects.toMatchObject({ error })
  })

  it('reports packed data that cannot be unpacked', async () => {
    serve(withByte(packed, packed.length - 6, 1)) // in gzip's own checksum
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'damaged', file } })
  })

  it('reports an altered byte in the unpacked file', async () => {
    serve(await packedBytes(withByte(Uint8Array.from(unpacked), 500, 99)))
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'altered', file } })
  })

  it('reports an unpacked file that is too long', async () => {
    serve(await packedBytes(Uint8Array.of(...unpacked, 0)))
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'altered', file } })
  })

  it('reports the header of another file', async () => {
    serve(await packedBytes(withByte(Uint8Array.from(unpacked), 7, 19)))
    await expect(fetched()).rejects.toMatchObject({ error: { code: 'header', file } })
  })
})
