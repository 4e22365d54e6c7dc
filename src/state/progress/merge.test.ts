import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Learned, noProgress, type Progress } from '../stores/progress-store'
import { type Memory, readMemory } from './memory'
import { merged } from './merge'

const a: Learned = { right: 2, wrong: 1, order: 'wrr', mistakes: { sign: 1 }, lastMs: 10 }
const b: Learned = { right: 1, wrong: 1, order: 'wr', mistakes: { 'own-input': 1 }, lastMs: 20 }

const memoryOf = (lastMs: number): Memory => ({
  dueMs: lastMs + 1,
  lastMs,
  stability: 2,
  difficulty: 5,
  reps: 1,
  lapses: 0,
})

it('has everything that either has, and the order of the later one', () => {
  const one = {
    done: ['relu'],
    learned: { 'relu/relu/zero': a },
    reviewed: { relu: memoryOf(10), affine: memoryOf(30) },
  }
  const other = {
    done: ['affine', 'relu'],
    learned: { 'relu/relu/zero': b, 'fan-out/fan-out/x': b },
    reviewed: { relu: memoryOf(20), affine: memoryOf(5), sigmoid: memoryOf(1) },
  }
  expect(merged(one, other)).toEqual({
    done: ['relu', 'affine'],
    learned: {
      'relu/relu/zero': {
        right: 2,
        wrong: 2, // one for each mistake
        order: 'wr',
        mistakes: { sign: 1, 'own-input': 1 },
        lastMs: 20,
      },
      'fan-out/fan-out/x': b,
    },
    reviewed: { relu: memoryOf(20), affine: memoryOf(30), sigmoid: memoryOf(1) },
  })
})

const count = fc.integer({ min: 0, max: 9 })
const learned = fc
  .record({
    right: count,
    otherwise: count,
    order: fc.stringMatching(/^([?rw][rw]{0,4})?$/),
    mistakes: fc.dictionary(fc.constantFrom('sign', 'own-input', 'one-path'), count),
    lastMs: count,
  })
  .map(({ otherwise, ...rest }): Learned => {
    const mistaken = Object.values(rest.mistakes).reduce((sum, each) => sum + each, 0)
    return { ...rest, wrong: mistaken + otherwise }
  })
const progress: fc.Arbitrary<Progress> = fc.record({
  done: fc.uniqueArray(fc.constantFrom('relu', 'affine', 'fan-out')),
  learned: fc.dictionary(fc.constantFrom('a/b/c', 'a/b/d', '__proto__'), learned),
  reviewed: fc.dictionary(fc.constantFrom('relu', '__proto__'), count.map(memoryOf)),
})

it('loses nothing, and adds nothing when it is done again', () => {
  fc.assert(
    fc.property(progress, progress, (own, more) => {
      const both = merged(own, more)
      expect(merged(both, more)).toEqual(both)
      expect(merged(both, own)).toEqual(both)
      for (const each of [own, more]) {
        expect(both.done).toEqual(expect.arrayContaining([...each.done]))
        for (const [lesson, memory] of Object.entries(each.reviewed))
          expect(readMemory(both.reviewed[lesson])?.lastMs).toBeGreaterThanOrEqual(
            readMemory(memory)?.lastMs ?? Number.NaN,
          )
        for (const [key, { right, wrong, mistakes }] of Object.entries(each.learned)) {
          expect(both.learned[key]?.right).toBeGreaterThanOrEqual(right)
          expect(both.learned[key]?.wrong).toBeGreaterThanOrEqual(wrong)
          for (const [mistake, times] of Object.entries(mistakes))
            expect(both.learned[key]?.mistakes[mistake]).toBeGreaterThanOrEqual(times)
        }
      }
    }),
  )
})

it('leaves a progress as it is if nothing is added', () => {
  const own = { done: ['relu'], learned: { 'relu/relu/zero': a }, reviewed: { relu: memoryOf(1) } }
  expect(merged(own, noProgress)).toEqual(own)
  expect(merged(noProgress, own)).toEqual(own)
})
