import { expect } from 'vitest'
import { unpackText } from '../../play/packed-text'
import { formatLink } from '../format-link'
import { parseLink } from '../parse-link'

/** Expects that a link is read as far as it can be, changes nothing that is shared, and reads back what it was read as. */
export async function expectLink(hash: string, program: string): Promise<void> {
  const { link, problems } = parseLink(hash)
  expect(Object.getPrototypeOf(link)).toBe(Object.prototype)
  for (const { en, ko } of problems) expect(en.endsWith('.') && /[가-힣]/.test(ko), en).toBe(true)
  expect(parseLink(formatLink(link)).link, hash).toEqual(link)
  if (link.program === undefined) return
  const text = await unpackText(link.program)
  if (text !== undefined) expect(text, hash).toBe(program)
}
