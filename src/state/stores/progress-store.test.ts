import { afterEach, describe, expect, it } from 'vitest'
import { recordsOfVersion1 } from '../../training/testing/records-of-version-1'
import { parseProgress, progressStore, serializeProgress } from './progress-store'

afterEach(() => progressStore.setState(progressStore.getInitialState(), true))

describe('progress', () => {
  it('remembers each lesson once, in the order in which they were finished', () => {
    const { markDone } = progressStore.getState()
    for (const lesson of ['relu', 'affine', 'relu']) markDone(lesson)
    expect(progressStore.getState().done).toEqual(['relu', 'affine'])
  })

  it('survives being stored and read back', () => {
    progressStore.getState().markDone('chain-rule')
    const stored = serializeProgress(progressStore.getState())
    expect(JSON.parse(stored)).toEqual({ version: 3, done: ['chain-rule'], learned: {}, reviewed: {} })
    expect(parseProgress(stored)).toEqual({ done: ['chain-rule'], learned: {}, reviewed: {} })
  })

  it('is read from a record of version 1', () => {
    expect(parseProgress(recordsOfVersion1.texts['backstep.progress'])).toEqual({
      done: ['chain-rule'],
      learned: {},
      reviewed: {},
    })
  })

  it.each([
    [null],
    [''],
    ['{'],
    ['null'],
    ['3'],
    ['"relu"'],
    ['["relu"]'],
    ['{"done":["relu"]}'],
    ['{"version":4,"done":["relu"]}'],
    ['{"version":2,"done":3,"learned":7}'],
    ['{"version":1}'],
    ['{"version":1,"done":"relu"}'],
    ['{"version":1,"done":{"0":"relu"}}'],
  ])('is empty if %j was stored', (stored) => {
    expect(parseProgress(stored)).toEqual({ done: [], learned: {}, reviewed: {} })
  })

  it('keeps what can be read from a stored list', () => {
    const { done } = parseProgress('{"version":1,"done":["relu",3,null,["x"],"affine"]}')
    expect(done).toEqual(['relu', 'affine'])
  })

  it('counts answers, right and wrong, and the mistakes in them', () => {
    const { noteAnswer } = progressStore.getState()
    noteAnswer('relu/relu/zero', { isRight: false, mistake: 'mask-by-gradient' }, 1)
    noteAnswer('relu/relu/zero', { isRight: false }, 2)
    noteAnswer('relu/relu/zero', { isRight: true }, 3)
    const { learned } = progressStore.getState()
    expect(learned).toEqual({
      'relu/relu/zero': {
        right: 1,
        wrong: 2,
        order: 'wwr',
        mistakes: { 'mask-by-gradient': 1 },
        lastMs: 3,
      },
    })
    expect(parseProgress(serializeProgress(progressStore.getState())).learned).toEqual(learned)
  })

  it('keeps the first answer, and the latest four', () => {
    const { noteAnswer } = progressStore.getState()
    const orders = [true, false, false, true, true, true].map((isRight, i) => {
      noteAnswer('relu/relu/zero', { isRight }, i)
      return progressStore.getState().learned['relu/relu/zero']?.order
    })
    expect(orders).toEqual(['r', 'rw', 'rww', 'rwwr', 'rwwrr', 'rwrrr'])
  })

  it('is read from a record of version 2, where the order of the answers was not kept', () => {
    const before = { right: 1, wrong: 2, mistakes: { sign: 1 }, lastMs: 3 }
    const stored = JSON.stringify({ version: 2, done: ['relu'], learned: { 'relu/relu/zero': before } })
    const read = parseProgress(stored)
    expect(read).toEqual({
      done: ['relu'],
      learned: { 'relu/relu/zero': { ...before, order: '' } },
      reviewed: {},
    })
    progressStore.setState(read)
    progressStore.getState().noteAnswer('relu/relu/zero', { isRight: true }, 4)
    expect(progressStore.getState().learned['relu/relu/zero']).toMatchObject({ right: 2, order: '?r' })
  })

  it('keeps what can be read of the answers, and mistakes that a later version knows', () => {
    const good = { right: 1, wrong: 0, order: 'r', mistakes: {}, lastMs: 5 }
    const later = { ...good, mistakes: { 'no-such-mistake': 1 } }
    const { learned } = parseProgress(
      JSON.stringify({
        version: 3,
        done: [],
        learned: {
          good,
          later,
          negative: { ...good, right: -1 },
          disordered: { ...good, order: 'first right' },
          mistaken: { ...good, mistakes: { '<b>': 1 } },
          text: 'right',
          none: null,
        },
      }),
    )
    expect(learned).toEqual({ good, later, disordered: { ...good, order: '' }, mistaken: good })
  })
})
