import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { seedRandom, uniform } from '../../lib/random'
import { mostUnpackedBytes, packText, unpackText } from './packed-text'

const text = 'w = 2\nx = -1.5  # 입력 ×\ny = sigmoid(w * x + 1)\n'

const packedBytes = (bytes: Uint8Array): string => `1${Buffer.from(deflateSync(bytes)).toString('base64url')}`

describe('a text in a link', () => {
  it.each([text, '', '\ufeffx = 1\r\n', 'x = 1\n'.repeat(5_000)])(
    'comes back as it was: %j',
    async (each) => {
      expect(await unpackText(await packText(each))).toBe(each)
    },
  )

  it('is shorter than it was, and has only characters that need no escape', async () => {
    const packed = await packText('x = 1\n'.repeat(100))
    expect(packed.length).toBeLessThan(100)
    expect(packed).toMatch(/^[\w-]+$/)
    expect(encodeURIComponent(packed)).toBe(packed)
  })

  it('is what another implementation of zlib writes', async () => {
    expect(await unpackText(packedBytes(Buffer.from(text)))).toBe(text)
  })

  it('is refused wherever it is cut', async () => {
    const packed = await packText(text)
    for (let length = 0; length < packed.length; length++)
      expect(await unpackText(packed.slice(0, length)), String(length)).toBeUndefined()
  })

  it('is refused, or is the same, wherever one character is changed', async () => {
    const packed = await packText(text)
    const random = seedRandom(5)
    const letters = 'ABCXYZabcxyz019-_%<>'
    for (let at = 0; at < packed.length; at++) {
      const other = letters[Math.floor(uniform(random) * letters.length)] ?? ''
      const read = await unpackText(packed.slice(0, at) + other + packed.slice(at + 1))
      if (read !== undefined) expect(read, `${other} at ${at}`).toBe(text)
    }
  })

  it('is refused if it unpacks to too much', async () => {
    expect(await unpackText(packedBytes(new Uint8Array(50 * mostUnpackedBytes)))).toBeUndefined()
    expect(await unpackText(packedBytes(new Uint8Array(mostUnpackedBytes).fill(32)))).toHaveLength(
      mostUnpackedBytes,
    )
  })

  it.each([
    '1<img src=x onerror=alert(1)>',
    '__proto__',
    '2eJwDAAAAAAE',
    '1',
    'eJwDAAAAAAE',
    `1${'A'.repeat(1_000_000)}`,
  ])('is refused if it is no packed text', async (packed) => {
    expect(await unpackText(packed)).toBeUndefined()
  })
})
