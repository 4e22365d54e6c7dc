import { describe, expect, it } from 'vitest'
import { readTextFile } from './text-file'

const read = (contents: string | Uint8Array<ArrayBuffer>, mostBytes = 100) =>
  readTextFile(new File([contents], 'net.py'), mostBytes)

const sentence = async (...args: Parameters<typeof read>): Promise<string | undefined> => {
  const result = await read(...args)
  return 'problem' in result ? result.problem.en : undefined
}

describe('a text in a file', () => {
  it('is read with the ends of lines that the editor has, and without a byte order mark', async () => {
    expect(await read('\ufeffx = 1\r\ny = "×"\rz = 2\n')).toEqual({ text: 'x = 1\ny = "×"\nz = 2\n' })
    expect(await read('')).toEqual({ text: '' })
  })

  it('may have as many bytes as the limit says, and no more', async () => {
    expect(await read('x'.repeat(100))).toEqual({ text: 'x'.repeat(100) })
    expect(await sentence('x'.repeat(101))).toBe(
      'net.py is too large: at most 100 bytes are read. Nothing was changed.',
    )
    expect(await sentence('가'.repeat(34))).toContain('too large')
  })

  it('is refused if it is none', async () => {
    expect(await sentence(Uint8Array.of(0x78, 0xff, 0xfe))).toContain('not a text in UTF-8')
    expect(await sentence('PK\u0000\u0003')).toContain('not a text in UTF-8')
  })

  it('that the browser cannot read is said with its reason', async () => {
    const gone = { name: 'net.py', size: 1, arrayBuffer: () => Promise.reject(new Error('it was moved')) }
    const result = await readTextFile(gone, 100)
    expect('problem' in result && result.problem.en).toContain('net.py could not be read (it was moved).')
  })
})
