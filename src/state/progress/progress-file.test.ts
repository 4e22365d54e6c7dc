import { afterEach, describe, expect, it } from 'vitest'
import { integer, type RandomState, seedRandom } from '../../lib/random'
import { recordsOfVersion1 } from '../../training/testing/records-of-version-1'
import { progressStore, serializeProgress } from '../stores/progress-store'
import { keepMemory } from './memory'
import { readProgressFile } from './progress-file'

afterEach(() => progressStore.setState(progressStore.getInitialState(), true))

const good = { right: 1, wrong: 2, order: 'wwr', mistakes: { sign: 1 }, lastMs: 5 }
const file = { version: 3, done: ['relu'], learned: { 'relu/relu/zero': good, 'fan-out/fan-out/x': good } }

const memory = { dueMs: 9, lastMs: 5, stability: 2.5, difficulty: 5, reps: 1, lapses: 0 }

const withLearned = (learned: unknown): object => ({ ...file, learned })
const withMemory = (change: object): object => ({ ...file, reviewed: { relu: { ...memory, ...change } } })
const withEach = (change: object): object => withLearned({ 'relu/relu/zero': { ...good, ...change } })

const hostile: readonly string[] = [
  '',
  'null',
  '3',
  '[]',
  '<script>alert(1)</script>',
  '['.repeat(100_000),
  '{"__proto__":{"version":3,"done":[],"learned":{}}}',
  '{"version":3,"done":[],"learned":{"a/b":{"__proto__":{"right":1}}}}',
  ...[
    {},
    { ...file, version: 0 },
    { ...file, version: 4 },
    { ...file, version: '3' },
    { ...file, done: 'relu' },
    { ...file, done: [3] },
    { ...file, done: ['<img src=x onerror=alert(1)>'] },
    { ...file, done: Array.from({ length: 9_000 }, (_, i) => `lesson-${i}`) },
    withLearned(null),
    withLearned([good]),
    withLearned({ '<b>/x': good }),
    withLearned({ relu: good }),
    withLearned({ [`a/${'b'.repeat(200)}`]: good }),
    withLearned(Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`a/b/${i}`, good]))),
    { ...file, reviewed: [memory] },
    { ...file, reviewed: { '<b>': memory } },
    withMemory({ dueMs: 1e300 }),
    withMemory({ dueMs: 'tomorrow' }),
    withMemory({ lastMs: -1 }),
    withMemory({ stability: 0 }),
    withMemory({ stability: 1e300 }),
    withMemory({ difficulty: 11 }),
    withMemory({ reps: 0.5 }),
    withMemory({ lapses: -1 }),
    withEach({ right: -1 }),
    withEach({ right: 0.5 }),
    withEach({ right: '1' }),
    withEach({ wrong: 1e300 }),
    withEach({ wrong: undefined }),
    withEach({ order: 'right' }),
    withEach({ order: 'wwwwwwww' }),
    withEach({ order: 7 }),
    withEach({ mistakes: ['sign'] }),
    withEach({ mistakes: { sign: 2, 'own-input': 1 } }),
    withEach({ mistakes: { '<b>': 1 } }),
    withEach({ mistakes: { sign: -1 } }),
    withEach({ mistakes: { sign: 1e12 } }),
    withEach({ lastMs: -1 }),
    withEach({ lastMs: 'today' }),
    withEach({ lastMs: null }),
  ].map((each) => JSON.stringify(each)),
]

/** The nth damaged or hostile file; a cut text is never whole JSON. */
const damagedFile = (random: RandomState, nth: number): string => {
  const whole = JSON.stringify(file)
  return nth % 2 === 0
    ? whole.slice(0, integer(random, whole.length))
    : (hostile[Math.floor(nth / 2) % hostile.length] ?? '')
}

describe('a file of progress', () => {
  it('gives the same progress back', () => {
    progressStore.getState().markDone('relu')
    progressStore.getState().noteAnswer('relu/relu/zero', { isRight: false, mistake: 'sign' }, 5)
    keepMemory('relu', memory)
    const { done, learned, reviewed } = progressStore.getState()
    expect(readProgressFile(serializeProgress(progressStore.getState()))).toEqual({
      done,
      learned,
      reviewed,
    })
  })

  it('is read from version 1 and version 2', () => {
    expect(readProgressFile(recordsOfVersion1.texts['backstep.progress'])).toEqual({
      done: ['chain-rule'],
      learned: {},
      reviewed: {},
    })
    const { order: _, ...ofVersion2 } = good
    const text = JSON.stringify({ version: 2, done: ['relu'], learned: { 'relu/relu/zero': ofVersion2 } })
    expect(readProgressFile(text)).toEqual({
      done: ['relu'],
      learned: { 'relu/relu/zero': { ...good, order: '' } },
      reviewed: {},
    })
  })

  it('is refused as a whole, 500 times, if it is damaged or hostile', () => {
    const random = seedRandom(8)
    for (let i = 0; i < 500; i++) {
      const text = damagedFile(random, i)
      expect(readProgressFile(text), text.slice(0, 200)).toBeUndefined()
    }
  })
})
