import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { packedBytes, servedBytes, smallMnist } from '../testing/small-mnist'
import { testNet } from '../testing/test-net'
import { loadDigitNet } from './load-digit-net'
import { packWeights, weightBytes } from './trained-net'

const folder = 'http://host/mnist/'
const { trained, record, untrained } = testNet()
const weights = packWeights(trained)
const packed = await packedBytes(weights)
const description = JSON.stringify({ ...record, sha256: bytesToHex(sha256(weights)) })

type Served = string | Uint8Array<ArrayBuffer> | undefined

/** A server with the small MNIST and the net, except for the files that `others` replaces. */
function serve(others: Readonly<Record<string, Served>> = {}): void {
  const files: Readonly<Record<string, Served>> = {
    'trained-net.json': description,
    'trained-net.bin': packed,
    ...others,
  }
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.slice(folder.length)
    const body = name in files ? files[name] : servedBytes(url)
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body)
  })
}

const load = (onDownload: (loaded: number, total: number) => void = () => {}) =>
  loadDigitNet(folder, 'default', onDownload, smallMnist)

afterEach(() => vi.unstubAllGlobals())

describe('loadDigitNet', () => {
  it('has the net before and after training, the test images, and how it was trained', async () => {
    serve()
    const reports: [number, number][] = []
    const net = await load((...report) => reports.push(report))
    expect(net.trained).toEqual(trained)
    expect(net.untrained).toEqual(untrained) // seed 1
    expect(net.record).toEqual(record)
    expect([...net.labels]).toEqual([1, 2])
    expect([...net.images]).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    // Headers of 16 and 8 bytes, then 8 and 2 entries, plus the weights.
    expect(reports.at(-1)).toEqual([weightBytes + 34, weightBytes + 34])
  })

  it.each<[string, Readonly<Record<string, Served>>, object]>([
    ['is missing', { 'trained-net.bin': undefined }, { code: 'http', file: 'trained-net.bin', status: 404 }],
    ['does not describe a net', { 'trained-net.json': '{}' }, { code: 'no-net', file: 'trained-net.json' }],
    ['is not JSON', { 'trained-net.json': '<html>' }, { code: 'no-net', file: 'trained-net.json' }],
    [
      'describes different weights',
      { 'trained-net.json': JSON.stringify({ ...record, sha256: '0'.repeat(64) }) },
      { code: 'no-net', file: 'trained-net.json' },
    ],
    ['is not gzip', { 'trained-net.bin': 'text' }, { code: 'not-gzip', file: 'trained-net.bin' }],
  ])('fails if a file %s', async (_, others, error) => {
    serve(others)
    await expect(load()).rejects.toMatchObject({ error })
  })
})
