import { describe, expect, it } from 'vitest'
import { readStored, toStored } from '../../lib/stored-form'
import { damagedCopies } from '../testing/damaged'
import { smallKeptRun } from '../testing/small-kept-run'
import { keptRunForm } from './kept-run-form'

const read = (record: unknown) => readStored(keptRunForm, record)
const record = toStored(keptRunForm, smallKeptRun())

describe('the stored form of a kept run', () => {
  it('brings it back', () => {
    const run = smallKeptRun({ name: 'mine' })
    expect(read(structuredClone(toStored(keptRunForm, run)))).toEqual(run)
  })

  it('refuses what is no run, and one of a later version', () => {
    for (const value of [undefined, null, 7, 'run', [], {}, { ...record, version: 2 }]) {
      expect(read(value)).toBeUndefined()
    }
  })

  it('refuses a run with any one entry missing, of another kind, negative or no number', () => {
    const accepted = damagedCopies(record).filter(({ value }) => read(value) !== undefined)
    expect(accepted.map(({ description }) => description)).toEqual(['id = x', 'name = x'])
  })
})
