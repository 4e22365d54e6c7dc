import { afterEach, describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { classStore } from '../stores/class-store'
import { progressStore } from '../stores/progress-store'
import { readResults } from './read-results'
import { codeOf, readCode } from './result-code'
import { resultOf } from './result-of'
import { damagedCode } from './testing/damaged-code'
import { allQuestions, randomResult } from './testing/random-result'

afterEach(() => {
  progressStore.setState(progressStore.getInitialState(), true)
  classStore.setState(classStore.getInitialState(), true)
})

describe('the code of a result', () => {
  it('gives the same result back', async () => {
    const random = seedRandom(1)
    for (let i = 0; i < 100; i++) {
      const result = randomResult(random)
      expect(await readCode(await codeOf(result))).toEqual({ result })
    }
  })

  it('has only signs that a chat leaves as they are', async () => {
    const random = seedRandom(2)
    for (let i = 0; i < 50; i++)
      expect(await codeOf(randomResult(random))).toMatch(/^backstep:1[\dA-Za-z+-]+$/)
  })

  it('is short: under 900 signs for all questions of all lessons, under 200 for a lesson', async () => {
    const { noteAnswer } = progressStore.getState()
    for (const [i, question] of allQuestions.entries()) {
      noteAnswer(
        question,
        { isRight: false, mistake: i % 2 ? 'own-input' : 'upstream-left-out' },
        1_790_000_000_000,
      )
      noteAnswer(question, { isRight: true }, 1_790_000_000_000 + i)
    }
    const { learned } = progressStore.getState()
    const lengthOf = async (set: string): Promise<number> => {
      const result = resultOf(learned, set, 'Mina')
      return result ? (await codeOf(result)).length : Number.NaN
    }
    expect(await lengthOf('lessons')).toBeLessThan(900)
    expect(await lengthOf('lesson/multiplication')).toBeLessThan(200)
  })

  it('keeps 1 name in one line, and none if it is blank', async () => {
    const result = randomResult(seedRandom(3))
    const { name: _, ...nameless } = result
    const read = await readCode(await codeOf({ ...result, name: ' Mina\n\tKim ' }))
    expect(read).toMatchObject({ result: { name: 'Mina Kim' } })
    expect(await readCode(await codeOf({ ...result, name: ' \n' }))).toEqual({ result: nameless })
  })
})

it('500 damaged or hostile codes each get a sentence, and change nothing', async () => {
  const random = seedRandom(4)
  const kept = randomResult(random)
  classStore.getState().add([{ code: await codeOf(kept), result: kept }])
  const before = classStore.getState()
  for (let i = 0; i < 500; i++) {
    const code = await damagedCode(random, randomResult(random), i)
    const { results, unread } = await readResults([{ text: `Mina: ${code} thanks` }])
    expect(results, code.slice(0, 200)).toEqual([])
    expect(unread, code.slice(0, 200)).toHaveLength(1)
    expect(unread[0]?.line).toBe(/^\S{60}|^backstep:/.test(code) ? 1 : undefined)
    for (const sentence of [unread[0]?.say.en, unread[0]?.say.ko]) expect(sentence).toMatch(/^\S.{20,}\.$/)
    expect(classStore.getState().add(results)).toBe(0)
    expect(classStore.getState().results).toEqual(before.results)
  }
})
