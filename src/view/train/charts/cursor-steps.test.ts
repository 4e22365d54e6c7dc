import { describe, expect, it } from 'vitest'
import { shownRun } from '../../../training/testing/shown-run'
import { iterationAfterKey, measuredAt } from './cursor-steps'

const even = { last: 5000, stops: undefined }

describe('iterationAfterKey', () => {
  it.each([
    ['ArrowRight', false, 100, 150],
    ['ArrowLeft', false, 100, 50],
    ['ArrowUp', true, 100, 101],
    ['ArrowDown', true, 100, 99],
    ['PageUp', false, 100, 600],
    ['PageDown', false, 100, 0],
    ['Home', false, 100, 0],
    ['End', false, 100, 5000],
    ['ArrowRight', false, 4990, 5000],
    ['ArrowLeft', true, 0, 0],
  ])('%s (fine: %s) leads from %d to %d of 5000', (key, isFine, from, to) => {
    expect(iterationAfterKey(key, isFine, from, even)).toBe(to)
  })

  it('moves by single iterations if there are few', () => {
    expect(iterationAfterKey('ArrowRight', false, 3, { last: 12, stops: undefined })).toBe(4)
  })

  it('moves from one measurement to the next if there are stops', () => {
    const range = { last: 700, stops: [0, 300, 600, 700] }
    expect(iterationAfterKey('ArrowRight', false, 0, range)).toBe(300)
    expect(iterationAfterKey('ArrowRight', false, 450, range)).toBe(600)
    expect(iterationAfterKey('ArrowLeft', false, 450, range)).toBe(300)
    expect(iterationAfterKey('ArrowRight', false, 700, range)).toBe(700)
  })

  it('ignores other keys', () => {
    expect(iterationAfterKey('Tab', false, 3, even)).toBeUndefined()
  })
})

describe('measuredAt', () => {
  it('has each iteration once, in order', () => {
    const at = (iteration: number) => ({ iteration, train: 0.5, test: 0.5 })
    expect(measuredAt([shownRun('a', [], [at(0), at(600)]), shownRun('b', [], [at(0), at(300)])])).toEqual([
      0, 300, 600,
    ])
  })
})
