import { describe, expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import type { Learned } from '../stores/progress-store'
import { isRightAtFirst, isToRepeat } from './order'
import { pathOf } from './path'

const ids = lessons.map(({ id }) => id)

const answered = (order: string): Learned => ({
  right: order.replaceAll(/[^r]/g, '').length,
  wrong: order.replaceAll(/[^w]/g, '').length,
  order,
  mistakes: {},
  lastMs: 1,
})

describe('the way through the lessons', () => {
  it('is not there before anything was done', () => {
    expect(pathOf(ids, { done: [], learned: {} })).toBeUndefined()
  })

  it('has as next the first lesson that is not done, and no other', () => {
    expect(pathOf(ids, { done: ['addition', 'chain-rule', 'relu'], learned: {} })).toEqual({
      done: ['chain-rule', 'addition', 'relu'],
      next: 'multiplication',
      repeat: [],
    })
    expect(pathOf(ids, { done: [], learned: { 'relu/relu/zero': answered('r') } })?.next).toBe('chain-rule')
    expect(pathOf(ids, { done: ids, learned: {} })).toEqual({ done: ids, next: undefined, repeat: [] })
  })

  it('repeats lessons with a question whose latest answers were wrong more often than right', () => {
    const learned = {
      'chain-rule/chain-rule/a': answered('wwr'),
      'addition/addition/a': answered('wr'),
      'multiplication/multiplication/a': answered('r'),
      'multiplication/multiplication/b': answered('rw'),
      'fan-out/fan-out/x': answered('ww'),
      'exercises/relu/gradient': answered('ww'),
      'no-such-lesson/part/x': answered('ww'),
    }
    const done = ['chain-rule', 'addition', 'multiplication']
    expect(pathOf(ids, { done, learned })?.repeat).toEqual(['chain-rule', 'fan-out', 'relu'])
  })

  it('does not repeat the lesson that comes next', () => {
    expect(pathOf(ids, { done: [], learned: { 'chain-rule/chain-rule/a': answered('w') } })).toEqual({
      done: [],
      next: 'chain-rule',
      repeat: [],
    })
  })
})

describe('the order of answers', () => {
  it.each([
    ['', false],
    ['?', false],
    ['?w', true],
    ['w', true],
    ['wr', false],
    ['wwr', true],
    ['wwrr', false],
    ['wwwrr', false], // the first is not one of the latest four
    ['rwwwr', true],
  ])('%j: whether it is to be repeated is %s', (order, expected) => {
    expect(isToRepeat({ order })).toBe(expected)
  })

  it.each([
    [{ order: 'rww', wrong: 2 }, true],
    [{ order: 'wr', wrong: 1 }, false],
    [{ order: '', wrong: 0 }, true],
    [{ order: '', wrong: 3 }, false],
    [{ order: '?r', wrong: 0 }, true],
    [{ order: '?r', wrong: 1 }, false],
  ])('%j: whether it was right at first is %s', (learned, expected) => {
    expect(isRightAtFirst(learned)).toBe(expected)
  })
})
