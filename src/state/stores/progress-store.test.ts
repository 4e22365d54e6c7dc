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
    expect(JSON.parse(stored)).toEqual({ version: 1, done: ['chain-rule'] })
    expect(parseProgress(stored)).toEqual(['chain-rule'])
  })

  it('is read from a record of version 1', () => {
    expect(parseProgress(recordsOfVersion1.texts['backstep.progress'])).toEqual(['chain-rule'])
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
    ['{"version":2,"done":["relu"]}'],
    ['{"version":1}'],
    ['{"version":1,"done":"relu"}'],
    ['{"version":1,"done":{"0":"relu"}}'],
  ])('is empty if %j was stored', (stored) => {
    expect(parseProgress(stored)).toEqual([])
  })

  it('keeps what can be read from a stored list', () => {
    expect(parseProgress('{"version":1,"done":["relu",3,null,["x"],"affine"]}')).toEqual(['relu', 'affine'])
  })
})
