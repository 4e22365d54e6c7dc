import { afterEach, describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { classStore } from '../stores/class-store'
import { mostCodes, readResults } from './read-results'
import { codeOf } from './result-code'
import { randomResult } from './testing/random-result'

afterEach(() => classStore.setState(classStore.getInitialState(), true))

const random = seedRandom(6)
const one = randomResult(random)
const other = randomResult(random)

describe('codes between other words', () => {
  it('are found in a chat, several in one line too, and with their first letter large', async () => {
    const [a, b] = [await codeOf(one), await codeOf(other)]
    const text = `Mina 10:02\r\nhere (${a}), done!\r\nJihun: B${b.slice(1)} and again ${a}.`
    const { results, unread } = await readResults([{ text }])
    expect(results).toEqual([
      { code: a, result: one },
      { code: b, result: other },
      { code: a, result: one },
    ])
    expect(unread).toEqual([])
  })

  it('are listed with their line if they cannot be read, and the others are read', async () => {
    const code = await codeOf(one)
    const text = `hello\n${code.slice(0, -8)}\n${code}`
    const { results, unread } = await readResults([{ text }, { file: 'b.txt', text: 'nothing\nhere' }])
    expect(results.map(({ result }) => result)).toEqual([one])
    expect(unread).toMatchObject([
      { line: 2, say: { en: expect.stringMatching(/^This code is not whole/) } },
      { file: 'b.txt', say: { en: expect.stringMatching(/^No code was found/) } },
    ])
  })

  it('count once, however often they are pasted', async () => {
    const { results } = await readResults([{ text: `${await codeOf(one)} ${await codeOf(one)}` }])
    expect(classStore.getState().add(results)).toBe(1)
    expect(classStore.getState().add(results)).toBe(0)
    expect(classStore.getState().results).toHaveLength(1)
    classStore.getState().remove(await codeOf(one))
    expect(classStore.getState().results).toEqual([])
  })

  it('are read up to a limit, which is said', async () => {
    const text = `${await codeOf(one)}\n`.repeat(mostCodes + 2)
    const { results, unread } = await readResults([{ text }])
    expect(results).toHaveLength(mostCodes)
    expect(unread).toMatchObject([{ line: mostCodes + 1, say: { en: expect.stringContaining('1,000') } }])
  })
})
