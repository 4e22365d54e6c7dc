import { expect, it } from 'vitest'
import type { Learned } from '../stores/progress-store'
import { resultOf } from './result-of'

const learned: Readonly<Record<string, Learned>> = {
  'relu/relu/zero': { right: 1, wrong: 12_345, order: 'wwr', mistakes: { sign: 2, later: 1 }, lastMs: 7 },
  'fan-out/fan-out/x': { right: 1, wrong: 0, order: 'r', mistakes: {}, lastMs: 9 },
  'exercises/relu/gradient': { right: 1, wrong: 1, order: 'wr', mistakes: { sign: 1 }, lastMs: 98 },
  'exercises/7/x': { right: 1, wrong: 0, order: 'r', mistakes: {}, lastMs: 99 },
}

it('a result has the questions of its set, with the mistakes that are known', () => {
  expect(resultOf(learned, 'lesson/relu', ' Mina ')).toEqual({
    set: 'lesson/relu',
    name: 'Mina',
    answeredMs: 7,
    answers: { 'relu/relu/zero': { isRightAtFirst: false, right: 1, wrong: 9999, mistakes: { sign: 2 } } },
  })
})

it('a result of all lessons has the questions of lessons only', () => {
  expect(Object.keys(resultOf(learned, 'lessons', '')?.answers ?? {})).toEqual([
    'relu/relu/zero',
    'fan-out/fan-out/x',
  ])
})

it('a result of the exercises has those whose lesson is known', () => {
  expect(resultOf(learned, 'exercises', '')).toEqual({
    set: 'exercises',
    answeredMs: 98,
    answers: {
      'exercises/relu/gradient': { isRightAtFirst: false, right: 1, wrong: 1, mistakes: { sign: 1 } },
    },
  })
})

it('there is no result where nothing was answered', () => {
  expect(resultOf(learned, 'lesson/affine', 'Mina')).toBeUndefined()
  expect(resultOf(learned, 'no-such-set', 'Mina')).toBeUndefined()
})
