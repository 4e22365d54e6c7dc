import { describe, expect, it } from 'vitest'
import { base64 } from './base64'

describe('base64', () => {
  // RFC 4648, section 10.
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foobar', 'Zm9vYmFy'],
  ])('writes “%s” as “%s”', (text, expected) => {
    expect(base64(new TextEncoder().encode(text))).toBe(expected)
  })

  it('encodes more bytes than one call can take as arguments', () => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, i) => i % 251)
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  })
})
