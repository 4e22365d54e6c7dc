import { describe, expect, it } from 'vitest'
import { damagedCopies } from '../testing/damaged'
import { smallKeptRun } from '../testing/small-kept-run'
import { readRun } from './read-run'

describe('readRun', () => {
  it('reads what was stored', () => {
    const run = smallKeptRun({ name: 'mine' })
    expect(readRun(structuredClone(run))).toEqual(run)
  })

  it('refuses what is no run, and one of another version', () => {
    for (const value of [undefined, null, 7, 'run', [], {}, { ...smallKeptRun(), version: 2 }]) {
      expect(readRun(value)).toBeUndefined()
    }
  })

  it('refuses a run with any one entry missing, of another kind, negative or no number', () => {
    const read = damagedCopies(smallKeptRun()).filter(({ value }) => readRun(value) !== undefined)
    expect(read.map(({ description }) => description)).toEqual(['id = x', 'name = x'])
  })
})
